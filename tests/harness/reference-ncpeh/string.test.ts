import { expect } from 'chai';

import { stringRule } from '../../../tools/reference-ncpeh/search/string.ts';

const circumstance = { base: 'http://127.0.0.1/fhir', targets: [] };
const name = { use: 'official', family: 'Müßig-Παράδειγμα', given: ['Žofie', 'Ana'] };

type Row = readonly [search: string, modifier: string | undefined, matches: boolean];

const table: readonly Row[] = [
  ['mussig', undefined, false],
  ['müß', undefined, true],
  ['muß', undefined, true],
  ['zof', undefined, true],
  ['ANA', undefined, true],
  ['παραδειγμα', undefined, false],
  ['παραδειγμα', 'contains', true],
  ['Ana', 'exact', true],
  ['ana', 'exact', false],
  ['official', undefined, false],
];

describe('searching by string (R4 search)', () => {
  for (const [text, modifier, expected] of table) {
    it(`a name ${expected ? 'answers' : 'does not answer'} ${text} (${modifier ?? 'plain'})`, () => {
      const matches = stringRule.index([name]).some(stringRule.test(text, modifier, circumstance));
      expect(matches).to.equal(expected);
    });
  }
});
