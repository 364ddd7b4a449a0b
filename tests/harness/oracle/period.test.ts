import { expect } from 'chai';
import { periodSelects } from '../../../tools/oracle/date.ts';

const [start, end] = ['2017-11-13T07:00:00Z', '2017-11-15T09:00:00Z'];

/** What each bound says of the Period, and of its start alone (R4 search, 3.1.1.4.6). */
const rows: readonly (readonly [asked: string, ofPeriod: string, ofStart: string])[] = [
  [`ge${start}`, 'in', 'in'],
  [`gt${start}`, 'in', 'out'],
  [`sa${start}`, 'out', 'out'],
  [`lt${end}`, 'in', 'in'],
  [`le${end}`, 'in', 'in'],
  [`eb${end}`, 'out', 'in'],
  [`gt${end}`, 'out', 'out'],
  [`eb${start}`, 'out', 'out'],
  ['ge2017-11', 'in', 'in'],
  ['gt2017-11', 'out', 'out'],
  ['lt2017-11', 'out', 'out'],
  ['le2017-11', 'in', 'in'],
  ['gt2017-11-13', 'in', 'out'],
  ['sa2017-11-13', 'out', 'out'],
  ['lt2017-11-14', 'in', 'in'],
  ['eb2017-11-14', 'out', 'in'],
  // Touching a bound from within is enough for some servers, and not for others.
  [`ge${end}`, 'undecided', 'out'],
  // Within fourteen hours of the border of a day, whose day it is is open.
  ['ge2017-11-15', 'undecided', 'out'],
];

describe('a bound in time, of what lasts a while and of a moment', () => {
  for (const [asked, ofPeriod, ofStart] of rows)
    it(`${asked}: ${ofPeriod}, ${ofStart}`, () => {
      const selects = periodSelects(asked);
      expect([selects(start, end), selects(start, start)]).to.deep.equal([ofPeriod, ofStart]);
    });

  it('never excludes from below what has no end', () => {
    expect(periodSelects('gt2030')(start, null)).to.equal('in');
    expect(periodSelects('eb2030')(start, null)).to.equal('out');
  });
});
