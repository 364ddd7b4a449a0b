import { expect } from 'chai';
import { sampleInWords, samplesInWords } from '../../../tools/reporters/sample-in-words.ts';
import type { Sample } from '../../../tools/verdict/run.ts';

const sample = (changed: Partial<Sample> = {}): Sample => ({
  name: 'rate',
  value: null,
  unit: 'MB/s',
  lineProfile: 'hall',
  size: 60_820,
  validity: 'insufficient',
  ...changed,
});

describe('samples in words', () => {
  it('say equal ones once, with how often, where the first stood', () => {
    const valid = sample({ value: 2.5, validity: 'valid' });
    expect(samplesInWords([sample(), valid, sample(), sample()])).to.deep.equal([
      `3 × ${sampleInWords(sample())}`,
      'rate 2.5 MB/s (from 60820 bytes, valid; line: hall)',
    ]);
    expect(samplesInWords([])).to.deep.equal([]);
  });
});
