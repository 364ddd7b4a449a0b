import { expect } from 'chai';
import fc from 'fast-check';
import { firstByte, streaming } from '../../../tools/measure/first-byte.ts';
import { guarded, underLoad } from '../../../tools/measure/guards.ts';
import { spreadOf } from '../../../tools/measure/median.ts';
import { expectedMs, rate } from '../../../tools/measure/rate.ts';
import type { Transfer } from '../../../tools/measure/rate.ts';

const MiB = 1024 * 1024;
const transfer = (wireBytes: number, headers: number, end: number): Transfer => ({
  wireBytes,
  timings: { headers, firstByte: headers, end },
});

describe('rate', () => {
  it('is the body over the time after the headers', () => {
    // 12.5 million bytes in 2 s are 50 Mbit/s; the 500 ms before the headers do not count.
    expect(rate(transfer(12_500_000, 500, 2500))).to.deep.equal({
      name: 'rate',
      value: 50,
      unit: 'Mbit/s',
      size: 12_500_000,
      validity: 'valid',
    });
  });

  it('is insufficient below 1 MiB, 1 s, or 20 bandwidth-delay products, and without an end', () => {
    const cases: readonly (readonly [Transfer, number, RegExp])[] = [
      [transfer(MiB - 1, 0, 5000), 0, /1048575 bytes; wanted: at least 1048576/],
      [transfer(MiB, 100, 1099), 0, /999 ms; wanted: at least 1000/],
      [transfer(2_000_000, 0, 2000), 101, /wanted: 20 times the 101000 under way/],
      [{ wireBytes: 5 * MiB, timings: { headers: 1 } }, 0, /did not end/],
    ];
    for (const [seen, roundTrip, why] of cases) {
      const figure = rate(seen, roundTrip);
      expect(figure).to.include({ value: null, validity: 'insufficient' });
      expect(figure.why).to.match(why);
    }
    expect(rate(transfer(MiB, 0, 1000)).validity).to.equal('valid');
    expect(rate(transfer(2_000_000, 0, 2000), 100).validity).to.equal('valid');
  });

  it('predicts how long a size takes, if it is valid', () => {
    const measured = rate(transfer(12_500_000, 0, 2000));
    expect(expectedMs(25_000_000, measured, 150)).to.equal(4150);
    expect(expectedMs(25_000_000, rate(transfer(10, 0, 1)), 150)).to.equal(null);
  });
});

describe('spread', () => {
  it('has the median of odd and even counts', () => {
    expect(spreadOf([])).to.equal(undefined);
    expect(spreadOf([3])).to.deep.equal({ median: 3, least: 3, greatest: 3, count: 1 });
    expect(spreadOf([9, 1, 5])).to.deep.equal({ median: 5, least: 1, greatest: 9, count: 3 });
    expect(spreadOf([10, 1, 2, 5])).to.deep.equal({
      median: 3.5,
      least: 1,
      greatest: 10,
      count: 4,
    });
  });

  it('lies between its ends, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const spread = spreadOf(values);
        expect(spread).to.deep.equal(spreadOf(values.toReversed()));
        expect(spread?.median).to.be.within(spread?.least ?? NaN, spread?.greatest ?? NaN);
      }),
    );
  });
});

describe('first byte', () => {
  const at = (...times: readonly number[]): Transfer[] =>
    times.map((time) => transfer(MiB, time, 9999));

  it('is the median, with its range', () => {
    expect(firstByte(at(30, 10, 20))).to.deep.equal({
      name: 'first byte',
      value: 20,
      unit: 'ms',
      size: 3,
      validity: 'valid',
      why: '10.0 to 30.0 ms',
    });
    expect(firstByte([{ wireBytes: 0, timings: {} }]).validity).to.equal('insufficient');
  });

  it('tells a candidate that buffers only when no first byte overlaps, in 6 pairs or more', () => {
    const small = at(10, 11, 12, 13, 14, 15);
    expect(streaming({ small, large: at(16, 40, 41, 42, 43, 44) })).to.equal('buffers');
    expect(streaming({ small, large: at(15, 40, 41, 42, 43, 44) })).to.equal('streams');
    expect(streaming({ small, large: at(1, 2, 3, 4, 5, 6) })).to.equal('streams');
    expect(streaming({ small, large: at(40, 41, 42, 43, 44) })).to.equal('unknown');
    expect(streaming({ small: [], large: [] })).to.equal('unknown');
  });
});

describe('guards', () => {
  const figure = rate(transfer(12_500_000, 0, 2000));
  const quiet = { eventLoop: 0.2, collecting: 1, span: 1000 };

  it('leave a figure alone that was measured in quiet', () => {
    expect(guarded(figure, quiet)).to.equal(figure);
    expect(guarded(figure, { ...quiet, eventLoop: 0.8, collecting: 50 })).to.equal(figure);
  });

  it('void a figure that was measured while the harness was busy', () => {
    const busy = guarded(figure, { ...quiet, eventLoop: 0.81 });
    expect(busy).to.include({ value: null, validity: 'invalid', size: figure.size });
    expect(busy.why).to.include('81 % busy');
    expect(guarded(figure, { ...quiet, collecting: 51 }).why).to.include('5 % of the time');
  });

  it('see what the harness did meanwhile', async () => {
    const { result, load } = await underLoad(() => {
      for (const end = performance.now() + 60; performance.now() < end;);
      return Promise.resolve('done');
    });
    expect(result).to.equal('done');
    expect(load.eventLoop).to.be.within(0, 1);
    expect(load.span).to.be.at.least(60);
    expect(load.collecting).to.be.within(0, load.span);
  });

  it('hand on what the work throws', async () => {
    const thrown = await underLoad(() => Promise.reject(new Error('no'))).catch(String);
    expect(thrown).to.equal('Error: no');
  });
});
