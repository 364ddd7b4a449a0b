import { expect } from 'chai';
import type { Target } from '../../../tools/exchange/target.ts';
import { drawn, requestsFor } from '../../support/searches/draw.ts';

const targetOf = (seed: string, requests: number): Target =>
  ({ sampling: { seed, requests } }) as unknown as Target;

const values = Array.from({ length: 500 }, (_, index) => index);

describe('drawing what is asked', () => {
  it('asks everything that fits', () => {
    expect(drawn(targetOf('a', 500), 'all', values)).to.have.members(values);
  });

  it('asks half from the front and draws the rest by the seed', () => {
    const chosen = drawn(targetOf('a', 40), 'some', values);
    expect(chosen).to.have.length(40);
    expect(chosen.slice(0, 20)).to.deep.equal(values.slice(0, 20));
    expect(chosen.slice(20).some((value) => value > 100)).to.equal(true);
  });

  it('draws the same by the same seed, and something else by another', () => {
    const of = (seed: string) => drawn(targetOf(seed, 40), 'some', values);
    expect(of('a')).to.deep.equal(of('a'));
    expect(of('a')).not.to.deep.equal(of('b'));
  });

  it('never costs more than it may, and asks the cheapest where nothing fits', () => {
    const dear = drawn(targetOf('a', 40), 'dear', values, (value) => (value % 2 ? 30 : 7));
    expect(dear.reduce((sum, value) => sum + (value % 2 ? 30 : 7), 0)).to.be.at.most(40);
    expect(drawn(targetOf('a', 8), 'dearest', values, (value) => 900 - value)).to.have.length(1);
  });

  it('leaves out what is not worth asking', () => {
    expect(drawn(targetOf('a', 40), 'none', values, () => undefined)).to.deep.equal([]);
  });

  it('counts an answer by its pages', () => {
    expect([0, 49, 50, 10_000].map(requestsFor)).to.deep.equal([1, 1, 2, 201]);
  });
});
