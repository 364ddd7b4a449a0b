import { expect } from 'chai';
import { judge, median } from '../bench/row.ts';
import { measureRow } from '../bench/measure-row.ts';
import type { Row } from '../bench/row.ts';

const row = (values: number[], spin = 0): Row => ({
  name: 'test',
  what: '',
  bound: { at: 'most', value: 2 },
  unit: 'ratio',
  pair: async () => {
    const until = performance.now() + spin;
    while (performance.now() < until);
    await new Promise((done) => setTimeout(done, spin === 0 ? 40 : 0));
    return { value: values.shift() ?? 0, said: '' };
  },
});

describe('the bench', () => {
  it('takes the median of the pairs', async () => {
    expect(median([5, 1, 3])).to.equal(3);
    expect((await measureRow(row([9, 1, 1.5, 1, 2]), 5, false)).median).to.equal(1.5);
  });

  it('breaks at twice a bound, either way', () => {
    expect(judge(row([]), 2)).to.equal('kept');
    expect(judge(row([]), 3.9)).to.equal('exceeded');
    expect(judge(row([]), 4.1)).to.equal('broken');
    expect(judge({ bound: { at: 'least', value: 0.6 } }, 0.29)).to.equal('broken');
  });

  it('believes nothing that it timed while it was busy itself', async () => {
    expect((await measureRow(row([1, 1, 1], 60), 3, true)).judgement).to.equal('inconclusive');
  });
});
