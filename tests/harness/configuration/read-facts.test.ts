import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readFacts } from '../../../tools/configuration/read-facts.ts';

describe('facts index', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'ncpeh-facts-'))));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const written = (text: string): string => {
    const file = join(folder, 'facts.json');
    writeFileSync(file, text);
    return file;
  };

  it('is read whole', () => {
    const facts = { schema: 1, digest: 'd', studies: [] };
    expect(readFacts(written(JSON.stringify(facts)))).to.deep.equal(facts);
  });

  for (const [says, text, message] of [
    ['HTML', '<html>', 'wanted a facts index. Write one with `ncpeh dataset --out DIR`.'],
    ['a list', '[]', 'found no object, wanted a facts index with schema 1'],
    ['another file', '{"resourceType":"Bundle"}', 'found keys resourceType, wanted a facts index'],
  ] as const)
    it(`is not ${says}`, () => {
      expect(() => readFacts(written(text))).to.throw(message);
    });

  it('has to be there', () => {
    expect(() => readFacts(join(folder, 'no.json'))).to.throw('ENOENT');
  });
});
