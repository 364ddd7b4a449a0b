import { expect } from 'chai';

import { tokenRule } from '../../../tools/reference-ncpeh/search/token.ts';

const circumstance = { base: 'http://127.0.0.1/fhir', targets: [] };

function matches(found: unknown, text: string): boolean {
  return tokenRule.index([found]).some(tokenRule.test(text, undefined, circumstance));
}

const coding = { system: 'http://s.example', code: 'CT' };
const concept = { coding: [{ system: 'http://other.example', code: 'X' }, coding], text: 'words' };
const identifier = { system: 'http://acc.example', value: 'A|1,2' };
const bare = { value: '123' };
const uid = { system: 'urn:dicom:uid', value: 'urn:oid:2.25.1' };
const bareUid = { system: 'urn:dicom:uid', value: '2.25.1' };

const table: readonly (readonly [value: unknown, search: string, matches: boolean])[] = [
  [coding, 'CT', true],
  [coding, 'ct', false],
  [coding, 'C', false],
  [coding, 'http://s.example|CT', true],
  [coding, 'http://s.example|', true],
  [coding, 'http://s.example/|CT', false],
  [coding, '|CT', false],
  [concept, 'http://s.example|CT', true],
  [concept, 'http://other.example|CT', false],
  [concept, 'words', false],
  [{ text: 'words' }, 'words', false],
  [identifier, 'http://acc.example|A\\|1\\,2', true],
  [identifier, 'A\\|1\\,2', true],
  [bare, '|123', true],
  [bare, '123', true],
  [bare, '1234', false],
  [bare, '12', false],
  [bare, 'http://acc.example|123', false],
  ['current', 'current', true],
  [true, 'true', true],
  // a DICOM UID is found with and without urn:oid:, however it is kept
  [uid, 'urn:dicom:uid|urn:oid:2.25.1', true],
  [uid, 'urn:dicom:uid|2.25.1', true],
  [uid, '2.25.1', true],
  [bareUid, 'urn:dicom:uid|urn:oid:2.25.1', true],
  [bareUid, 'urn:oid:2.25.1', true],
  [uid, 'urn:dicom:uid|urn:oid:2.25.11', false],
  [{ system: 'http://acc.example', value: '2.25.1' }, 'urn:oid:2.25.1', false],
];

describe('searching by token (R4 search)', () => {
  for (const [value, text, expected] of table) {
    it(`${JSON.stringify(value)} ${expected ? 'answers' : 'does not answer'} ${text}`, () => {
      expect(matches(value, text)).to.equal(expected);
    });
  }

  for (const text of ['a|b|c', '|']) {
    it(`refuses ${text}`, () => {
      expect(() => matches(coding, text))
        .to.throw('Found the token')
        .with.property('status', 400);
    });
  }
});
