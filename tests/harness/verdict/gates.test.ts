import { expect } from 'chai';
import { exitCodeOf, exitInWords, type Judged } from '../../../tools/verdict/exit-code.ts';
import { gated } from '../../../tools/verdict/gated.ts';
import { unusedAllowances, type Gates } from '../../../tools/verdict/gates.ts';
import type { Verdict } from '../../../tools/verdict/verdict.ts';
import { fixtureRun } from '../reporters/fixture-run.ts';

const open: Gates = { allowSkip: [], failOnWarn: false };
const regression = { id: 'QRY-01/check-0', was: 'pass', is: 'warn' } as const;
const comparison = {
  baseline: '2024-04-01T10:00:00Z',
  regressions: [regression],
  newPasses: [],
  differs: [],
};

const judged = (gates: Partial<Gates>, ...verdicts: readonly Verdict[]): Judged => ({
  requirements: [{ key: 'QRY-01', strength: 'SHALL' }],
  results: verdicts.map((verdict, at) => ({ verdict, key: 'QRY-01', id: `QRY-01/check-${at}` })),
  gates: { ...open, ...gates },
});

describe('gates', () => {
  const table: readonly (readonly [number, string, Partial<Gates>, ...(readonly Verdict[])])[] = [
    [0, 'no gate changes nothing', {}, 'pass', 'warn'],
    [1, '--fail-on warn refuses a warning', { failOnWarn: true }, 'pass', 'warn'],
    [0, '--fail-on warn lets a pass be', { failOnWarn: true }, 'pass'],
    [1, 'a regression fails', { comparison }, 'warn'],
    [0, 'no regression passes', { comparison: { ...comparison, regressions: [] } }, 'pass'],
    [0, 'an allowed skip by its area', { allowSkip: ['QRY'] }, 'pass', 'skip'],
    [0, 'an allowed skip by its key', { allowSkip: ['QRY-01'] }, 'pass', 'skip'],
    [0, 'an allowed skip by its check', { allowSkip: ['QRY-01/check-1'] }, 'pass', 'skip'],
    [3, 'a skip beside the allowed one', { allowSkip: ['QRY-01/check-1'] }, 'pass', 'skip', 'skip'],
    [1, 'an allowance lifts no failure', { allowSkip: ['QRY'] }, 'fail', 'skip'],
    [4, 'an allowance lifts no error', { allowSkip: ['QRY'] }, 'error', 'skip'],
    [3, 'an allowance is no comparison', { allowSkip: ['QRY'] }, 'skip'],
    [1, '1 of a gate beats 4 too', { failOnWarn: true }, 'error', 'warn'],
  ];
  for (const [code, says, gates, ...verdicts] of table)
    it(`${says}: ${code}`, () => {
      expect(exitCodeOf(judged(gates, ...verdicts))).to.equal(code);
    });

  it('tell in words what they refuse', () => {
    expect(exitInWords(judged({ failOnWarn: true, comparison }, 'pass', 'warn'))).to.equal(
      'exit 1: a gate of this run refuses it (1 result worse than the baseline; ' +
        '1 warning, which --fail-on warn refuses)',
    );
  });

  it('name allowances that nothing needed, and none of what was not selected', () => {
    const { results } = judged({}, 'pass', 'skip');
    const gates = { ...open, allowSkip: ['QRY-01/check-0', 'QRY-01/check-1', 'IMG'] };
    expect(unusedAllowances(gates, results)).to.deep.equal(['QRY-01/check-0']);
  });

  it('become part of the run, with the exit code that follows', () => {
    const green = {
      ...fixtureRun,
      results: fixtureRun.results.filter(({ verdict }) => verdict === 'pass'),
    };
    const before = {
      ...fixtureRun,
      results: [...green.results, ...fixtureRun.results.slice(3, 4)],
    };
    expect(gated(green, open)).to.equal(green);
    expect(gated(green, { ...open, baseline: before }).exitCode).to.equal(1);
    expect(gated(green, { ...open, baseline: green }).exitCode).to.equal(0);
    expect(gated(fixtureRun, { ...open, failOnWarn: true }).gates?.failOnWarn).to.equal(true);
  });
});
