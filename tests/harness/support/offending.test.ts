import { expect } from 'chai';
import type { Answer } from '../../../tools/exchange/target.ts';
import { matches } from '../../support/answers/entries.ts';
import { endOf, placeOf } from '../../support/answers/offending.ts';

const answer: Answer = {
  ...{ status: 200, headers: {}, text: '', exchange: 4 },
  body: {
    ...{ resourceType: 'Bundle', type: 'searchset' },
    entry: [
      { fullUrl: 'http://a/1', resource: { resourceType: 'ImagingStudy' } },
      { resource: { resourceType: 'ImagingStudy' } },
    ],
  },
};

describe('where a report shows what is wrong', () => {
  it('is the page that holds the entry, and its address if it has one', () => {
    expect(matches(answer, 'ImagingStudy').map(placeOf)).to.deep.equal([
      { exchange: 4, part: 'http://a/1' },
      { exchange: 4 },
    ]);
  });

  it('is the end of the list for an entry that is missing', () => {
    const pages = [
      { exchange: 4, total: '"total": 2' },
      { exchange: 5, total: '"total":2' },
    ];
    expect(endOf({ pages })).to.deep.equal({ exchange: 5, part: '"total":2' });
    expect(endOf({ pages: [{ exchange: 6 }] })).to.deep.equal({ exchange: 6 });
    expect(endOf({ pages: [] })).to.deep.equal({});
  });
});
