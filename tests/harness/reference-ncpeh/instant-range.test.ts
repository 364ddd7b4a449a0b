import { expect } from 'chai';

import { instantRange } from '../../../tools/reference-ncpeh/search/instant-range.ts';

const precisions: readonly (readonly [text: string, start: string, end: string])[] = [
  ['2023', '2023-01-01T00:00:00Z', '2024-01-01T00:00:00Z'],
  ['2023-12', '2023-12-01T00:00:00Z', '2024-01-01T00:00:00Z'],
  ['2024-02-29', '2024-02-29T00:00:00Z', '2024-03-01T00:00:00Z'],
  ['0099', '0099-01-01T00:00:00Z', '0100-01-01T00:00:00Z'],
  ['9999', '9999-01-01T00:00:00Z', '+010000-01-01T00:00:00Z'],
  ['2023-06-15T10:00', '2023-06-15T10:00:00Z', '2023-06-15T10:01:00Z'],
  ['2023-06-15T10:00:07', '2023-06-15T10:00:07Z', '2023-06-15T10:00:08Z'],
  ['2023-06-15T10:00:07.5', '2023-06-15T10:00:07.500Z', '2023-06-15T10:00:07.600Z'],
  ['2023-06-15T10:00:07.123456Z', '2023-06-15T10:00:07.123Z', '2023-06-15T10:00:07.124Z'],
  ['2023-06-15T23:30:00+02:00', '2023-06-15T21:30:00Z', '2023-06-15T21:30:01Z'],
  ['2023-01-01T00:30:00-05:30', '2023-01-01T06:00:00Z', '2023-01-01T06:00:01Z'],
];

const impossible = [
  '2023-13',
  '2023-13-45',
  '2023-00-10',
  '2023-02-29',
  '2023-04-31',
  '2023-06-15T24:00',
  '2023-06-15T10',
  '2023-06-15T10:60',
  '2023-06-15T10:00:00+15:00',
  '2023-6-5',
  '23',
  '',
  'today',
];

describe('the time a FHIR date covers', () => {
  for (const [text, start, end] of precisions) {
    it(`${text} is from ${start} up to ${end}`, () => {
      expect(instantRange(text)).to.deep.equal({ start: Date.parse(start), end: Date.parse(end) });
    });
  }
  for (const text of impossible) {
    it(`"${text}" is no date`, () => {
      expect(instantRange(text)).to.equal(undefined);
    });
  }
});
