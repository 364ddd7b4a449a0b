import { expect } from 'chai';

import { dateRule } from '../../../tools/reference-ncpeh/search/date.ts';

const circumstance = { base: 'http://127.0.0.1/fhir', targets: [] };

function matches(found: unknown, text: string): boolean {
  return dateRule.index([found]).some(dateRule.test(text, undefined, circumstance));
}

const at = '2023-06-15T10:00:00+02:00';
const hours = { start: '2023-06-15T08:00:00Z', end: '2023-06-15T09:00:00Z' };
const open = { start: '2023-06-15T08:00:00Z' };
const untilThen = { end: '2023-06-15' };

const table: readonly (readonly [value: unknown, search: string, matches: boolean])[] = [
  // eq is containment: the search value has to cover the whole value
  [at, '2023', true],
  [at, '2023-06-15', true],
  [at, 'eq2023-06-15T08:00:00Z', true],
  [at, '2023-06-15T08:00Z', true],
  [at, '2023-06-14', false],
  ['2023', '2023-06', false],
  ['2023-06', '2023-06', true],
  [hours, '2023-06-15', true],
  [hours, '2023-06-15T08:00:00Z', false],
  [open, '2023', false],
  // ne is its opposite
  ['2023', 'ne2023-06', true],
  [at, 'ne2023', false],
  // ge and le: beyond, or contained
  [at, 'ge2023-06-15', true],
  [at, 'ge2023-06-16', false],
  [at, 'le2023-06-15', true],
  [at, 'le2023-06-14', false],
  [at, 'ge2023-06-15T08:00:00Z', true],
  [at, 'ge2023-06-15T08:00:01Z', false],
  [open, 'ge2030', true],
  [untilThen, 'le1900', true],
  [hours, 'ge2023-06-15T08:30:00Z', true],
  // gt and lt: some of the value lies strictly beyond the search value's range
  [at, 'gt2023-06-15', false],
  [at, 'gt2023-06-14', true],
  [at, 'lt2023-06-15', false],
  [at, 'lt2023-06-16', true],
  [at, 'lt2024', true],
  [at, 'lt2023', false],
  ['2023', 'gt2023-06', true],
  ['2023', 'lt2023-06', true],
  // sa and eb: all of it does
  ['2023', 'sa2023-06', false],
  ['2023', 'eb2023-06', false],
  [at, 'sa2023-06-14', true],
  [at, 'sa2023-06-15', false],
  [at, 'eb2023-06-16', true],
  [open, 'eb2030', false],
  [hours, 'eb2023-06-15T09:00:01Z', true],
  // ap: overlap
  ['2023', 'ap2023-06', true],
  [at, 'ap2023-06-16', false],
  // zones: half past eleven at night in Ljubljana is still that day only there
  ['2023-06-15T23:30:00-05:00', '2023-06-15', false],
  ['2023-06-15T23:30:00-05:00', '2023-06-16', true],
  // a time that was never recorded, and a period of nothing
  [{}, 'ge1900', false],
];

describe('searching by date (R4 search, prefixes)', () => {
  for (const [value, text, expected] of table) {
    it(`${JSON.stringify(value)} ${expected ? 'answers' : 'does not answer'} ${text}`, () => {
      expect(matches(value, text)).to.equal(expected);
    });
  }

  for (const text of ['2023-13-45', 'xx2023', 'ge', 'ge2023-02-30', 'GE2023']) {
    it(`refuses ${text}`, () => {
      expect(() => matches(at, text))
        .to.throw('Found the date')
        .with.property('status', 400);
    });
  }

  it('says how a plus sign travels when it arrives as a blank', () => {
    expect(() => matches(at, '2023-06-15T10:00:00 02:00')).to.throw('%2B');
  });
});
