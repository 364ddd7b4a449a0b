import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
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
    const { facts } = makeDataset();
    expect(readFacts(written(JSON.stringify(facts)))).to.deep.equal(facts);
  });

  for (const [says, text, message] of [
    ['HTML', '<html>', 'wanted a facts index. Write one with `npx ncpeh dataset --out DIR`.'],
    ['a list', '[]', 'the whole: must be object'],
    [
      'another file',
      '{"resourceType":"Bundle"}',
      "the whole: must have required property 'schema'",
    ],
  ] as const)
    it(`is not ${says}`, () => {
      expect(() => readFacts(written(text))).to.throw(message);
    });

  it('has to be there', () => {
    expect(() => readFacts(join(folder, 'no.json'))).to.throw(
      'found no such file or folder, wanted',
    );
  });
});
