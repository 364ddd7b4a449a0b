import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { stringify } from 'yaml';
import { readConfiguration } from '../../../tools/configuration/read-configuration.ts';
import type { Flags } from '../../../tools/configuration/from-flags.ts';

const whole = {
  name: 'Ruritania',
  fhir: { base: 'https://fhir.example/r4/', headers: { 'x-api-key': '${RURITANIA_KEY}' } },
  images: { base: 'https://pacs.example/dicomweb' },
  patients: { ana: 'urn:oid:2.999.1|A-1', bela: 'urn:oid:2.999.1|A-11' },
  facts: 'data/facts.json',
  declares: {
    manifests: ['documents'],
    reports: ['documents', 'resources'],
    options: ['download'],
  },
  line: 'hall wifi',
};

/** Few lines that stand for ten thousand values. */
const manyAliases = ['a: &a [x]', 'b', 'c', 'd', 'e']
  .map((key, index) =>
    index === 0 ? key : `${key}: &${key} [${`*${'abcde'[index - 1] ?? ''},`.repeat(10)}]`,
  )
  .join('\n');

describe('configuration', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'ncpeh-configuration-'))));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const written = (content: unknown): string => {
    const file = join(folder, 'candidate.yaml');
    writeFileSync(file, typeof content === 'string' ? content : stringify(content));
    return file;
  };
  const read = (content: unknown, flags: Flags = {}, environment = { RURITANIA_KEY: 's3cret' }) =>
    readConfiguration(written(content), flags, environment, '/elsewhere');
  /** The message, less the folder of this test. */
  const complaint = (
    content: unknown,
    flags: Flags = {},
    environment?: { RURITANIA_KEY: string },
  ) => {
    try {
      read(content, flags, environment);
    } catch (error) {
      return (error as Error).message.replaceAll(`${folder}/`, '');
    }
    return 'no complaint';
  };

  it('reads what a run may cost, and says what it wants instead of nonsense', () => {
    const sampling = { seed: 'hall', requests: 12 };
    expect(read({ ...whole, sampling })).to.deep.include({ sampling });
    expect(complaint({ ...whole, sampling: { requests: 2 } })).to.equal(
      'candidate.yaml: sampling.requests: found 2, wanted a whole number from 8 to 100000',
    );
  });

  it('reads a whole file', () => {
    expect(read(whole)).to.deep.equal({
      ...whole,
      fhir: { base: 'https://fhir.example/r4', headers: { 'x-api-key': 's3cret' } },
      images: { base: 'https://pacs.example/dicomweb', headers: {} },
      patients: {
        ana: { system: 'urn:oid:2.999.1', value: 'A-1' },
        bela: { system: 'urn:oid:2.999.1', value: 'A-11' },
      },
      facts: join(folder, 'data', 'facts.json'),
    });
  });

  it('reads JSON as well', () => {
    expect(read(JSON.stringify(whole))).to.deep.equal(read(whole));
  });

  it('makes the same object from flags', () => {
    const flags = {
      fhir: 'http://127.0.0.1:8080/fhir',
      images: 'http://127.0.0.1:8081/dicomweb',
      patient: ['urn:oid:2.999.1|A-1', 'bela=urn:oid:2.999.1|A-11'],
      facts: 'facts.json',
    };
    expect(readConfiguration(undefined, flags, {}, folder)).to.deep.equal({
      name: '127.0.0.1-8080',
      fhir: { base: flags.fhir, headers: {} },
      images: { base: flags.images, headers: {} },
      patients: {
        ana: { system: 'urn:oid:2.999.1', value: 'A-1' },
        bela: { system: 'urn:oid:2.999.1', value: 'A-11' },
      },
      facts: join(folder, 'facts.json'),
      line: 'not named',
    });
  });

  it('lets flags win key by key, and keeps the headers of the file', () => {
    const read_ = read(whole, { fhir: 'https://other.example/fhir', patient: ['urn:x|B'] });
    expect(read_.fhir).to.deep.equal({
      base: 'https://other.example/fhir',
      headers: { 'x-api-key': 's3cret' },
    });
    expect(read_.patients).to.have.all.keys('ana', 'bela');
    expect(read_.patients['ana']).to.deep.equal({ system: 'urn:x', value: 'B' });
  });

  const mistakes: readonly (readonly [says: string, content: unknown, message: string])[] = [
    [
      'an address that is none',
      { ...whole, fhir: { base: 'fhir.example' } },
      'candidate.yaml: fhir.base: found "fhir.example", wanted an absolute http or https URL',
    ],
    [
      'a password in an address, which is not repeated',
      { ...whole, fhir: { base: 'https://me:hunter2@fhir.example' } },
      'candidate.yaml: fhir.base: found "https://…@fhir.example", wanted an absolute',
    ],
    [
      'a missing key',
      { ...whole, images: undefined },
      'candidate.yaml: images: found nothing, wanted the address of the base',
    ],
    [
      'a misspelt key',
      { ...whole, patient: {} },
      'candidate.yaml: patient: found an object, wanted one of the keys name, fhir, images, patients,',
    ],
    [
      'a patient without a system',
      { ...whole, patients: { ana: 'A-1' } },
      'candidate.yaml: patients.ana: found "A-1", wanted a scenario patient such as `ana` with an identifier written `system|value`',
    ],
    [
      'a route that does not exist',
      { ...whole, declares: { ...whole.declares, reports: ['files'] } },
      'candidate.yaml: declares.reports.0: found "files", wanted a list of `documents`, `resources`',
    ],
    ['an empty file', '', 'candidate.yaml: found nothing, wanted the keys of one candidate'],
    ['a list', '- 1', 'candidate.yaml: found a list, wanted the keys of one candidate'],
    ['a word', 'x', 'candidate.yaml: found no keys, wanted the keys of one candidate'],
    ['two', 'name: a\n---\nname: b', 'candidate.yaml: found several documents, wanted one'],
    ['no YAML', 'fhir: [', 'candidate.yaml: Flow sequence in block collection'],
    ['an alias without its anchor', 'name: *who', 'candidate.yaml: Unresolved alias'],
    ['too many aliases', manyAliases, 'candidate.yaml: Excessive alias count'],
    [
      'a port that is none',
      { ...whole, fhir: { base: 'http://fhir.example:99999/r4' } },
      'candidate.yaml: fhir.base: found "http://fhir.example:99999/r4", wanted an absolute http or https URL',
    ],
    [
      'an address without a host',
      { ...whole, fhir: { base: 'http:///r4' } },
      'candidate.yaml: fhir.base: found "http:///r4", wanted an absolute http or https URL',
    ],
    [
      'a header that HTTP writes itself',
      { ...whole, images: { ...whole.images, headers: { 'Content-Length': '5' } } },
      'candidate.yaml: images.headers.Content-Length: found a header that HTTP writes for each message',
    ],
    ['a key twice', 'name: a\nname: b', 'candidate.yaml: Map keys must be unique'],
  ];
  for (const [says, content, message] of mistakes)
    it(`names ${says}`, () => {
      expect(complaint(content)).to.contain(message);
    });

  it('names every mistake at once', () => {
    expect(complaint({ ...whole, fhir: {}, images: {}, line: '' }).split('\n')).to.have.length(3);
  });

  it('names the flag that is wrong, and the file for the rest', () => {
    const said = complaint({ ...whole, line: '' }, { fhir: 'ftp://x' }).split('\n');
    expect(said).to.deep.equal([
      'command line: --fhir: found "ftp://x", wanted an absolute http or https URL without credentials, query or fragment',
      'candidate.yaml: line: found "", wanted a text of 1 to 80 characters',
    ]);
  });

  it('names a variable that is not set, never a secret', () => {
    expect(complaint(whole, {}, { RURITANIA_KEY: '' })).to.equal(
      'candidate.yaml: fhir.headers.x-api-key: found the environment variable RURITANIA_KEY empty, ' +
        'wanted its value for this header. Set RURITANIA_KEY and run again.',
    );
    expect(complaint(whole, {}, { RURITANIA_KEY: 'hunter2\n' }))
      .to.contain('RURITANIA_KEY with signs that no header may hold')
      .and.not.contain('hunter2');
    const broken = {
      ...whole,
      fhir: { base: whole.fhir.base, headers: { 'x-api-key': 'hunter2\u0007' } },
    };
    expect(complaint(broken)).to.contain('fhir.headers.x-api-key').and.not.contain('hunter2');
  });

  it('takes an IPv6 address, and calls the candidate by it', () => {
    const { name, fhir } = read({
      ...whole,
      name: undefined,
      fhir: { base: 'http://[::1]:8080/' },
    });
    expect([name, fhir.base]).to.deep.equal(['1-8080', 'http://[::1]:8080']);
  });

  it('names a file that is not there', () => {
    expect(() => readConfiguration('no-such.yaml', {}, {}, folder)).to.throw(
      'no-such.yaml: found no such file',
    );
  });
});
