import { expect } from 'chai';
import { counted, entriesAre } from '../../support/answers/counted.ts';

describe('things counted in a message', () => {
  it('are one or many', () => {
    expect(counted(1, 'page')).to.equal('1 page');
    expect(counted(0, 'page')).to.equal('0 pages');
    expect(counted(2, 'entry', 'entries')).to.equal('2 entries');
  });

  it('are named as far as a sentence bears it', () => {
    const missing = (are: string): string => `${are} missing`;
    expect(entriesAre(['a'], missing)).to.equal('1 entry is missing: a.');
    expect(entriesAre(['a', 'b', 'c'], missing)).to.equal('3 entries are missing: a, b, c.');
    expect(entriesAre(['urn:oid:2.25.1', 'a', 'Bundle/1', 'b'], missing)).to.equal(
      '4 entries are missing: a, b, urn:oid:2.25.1 and 1 more.',
    );
    expect(entriesAre(['a', 'b', 'c', 'd', 'e'], missing)).to.equal(
      '5 entries are missing: a, b, c and 2 more.',
    );
  });
});
