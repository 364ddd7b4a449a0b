import { expect } from 'chai';
import type { Answer } from '../../../tools/exchange/target.ts';
import { endOf, placeOf } from '../../support/offending.ts';

const page = (exchange: number, text: string): Answer => ({
  ...{ status: 200, headers: {}, body: undefined },
  ...{ text, exchange },
});

describe('where a report shows what is wrong', () => {
  const pages = [
    page(4, '{"total": 2, "entry":[{"fullUrl":"http://a/1"}]}'),
    page(5, '{"total":2}'),
  ];

  it('is the page that holds the entry, and its address', () => {
    const entry = { fullUrl: 'http://a/1', resource: {} };
    expect(placeOf({ pages }, entry)).to.deep.equal({ exchange: 4, part: 'http://a/1' });
  });

  it('is the end of the list for an entry that is missing or has no address', () => {
    const end = { exchange: 5, part: '"total":2' };
    expect(endOf({ pages })).to.deep.equal(end);
    expect(placeOf({ pages }, { fullUrl: undefined, resource: {} })).to.deep.equal(end);
    expect(endOf({ pages: [page(6, '{}')] })).to.deep.equal({ exchange: 6 });
    expect(endOf({ pages: [] })).to.deep.equal({});
  });
});
