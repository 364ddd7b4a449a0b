import { expect } from 'chai';

import { splitUnescaped, unescaped } from '../../../tools/reference-ncpeh/search/escape.ts';

const table: readonly (readonly [text: string, pieces: readonly string[]])[] = [
  ['a,b', ['a', 'b']],
  ['a\\,b,c', ['a,b', 'c']],
  ['a\\\\,b', ['a\\', 'b']],
  [',', ['', '']],
  ['', ['']],
  ['a\\', ['a\\']],
  ['a\\$b', ['a$b']],
];

describe('escapes in search values', () => {
  for (const [text, pieces] of table) {
    it(`${text} means ${JSON.stringify(pieces)}`, () => {
      expect(splitUnescaped(text, ',').map(unescaped)).to.deep.equal(pieces);
    });
  }
});
