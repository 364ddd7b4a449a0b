import { expect } from 'chai';
import type { Result, Run } from '../../../tools/verdict/run.ts';
import { outcomes, runSpecimens } from './run-specimens.ts';

describe('outcomes', () => {
  let run: Run;
  before(async () => (run = await runSpecimens(['wrong'])));
  const result = (slug: string): Result | undefined =>
    run.results.find(({ id }) => id === `QRY-05/${slug}`);

  it('only an assertion is a verdict about the candidate', () => {
    expect(outcomes(run)).to.deep.equal({
      'QRY-05/type-error': 'broken',
      'QRY-05/throws-text': 'broken',
      'QRY-05/node-assert': 'broken',
      'QRY-05/violation': 'violated',
      'QRY-05/assertion': 'violated',
      'QRY-05/nothing-compared': 'untestable',
      'QRY-05/untestable': 'untestable',
      'QRY-05/not-applicable': 'not-applicable',
      'QRY-05/unreachable': 'broken',
      'QRY-05/too-large': 'violated',
      'QRY-05/parallel': 'violated',
    });
  });

  it('carry what was wanted and found, and the exchange', () => {
    expect(result('violation')).to.deep.include({
      verdict: 'fail',
      reason: 'A study is missing.',
      difference: { wanted: '2 studies', found: '1 study', missing: ['ct-abdomen'], exchange: 2 },
      exchanges: [2],
    });
    expect(result('assertion')?.difference).to.deep.equal({ wanted: '418', found: '200' });
  });

  it('say where in the project an unexpected error came from', () => {
    expect(result('type-error')?.reason).to.match(
      /^TypeError: .* \(tests\/harness\/runner\/specimens\/wrong\.checks\.ts:\d+\)$/,
    );
    expect(result('throws-text')?.reason).to.equal('Thrown: just text');
    expect(result('unreachable')?.reason).to.equal('path: http://candidate.example: refused');
  });

  it('make the exit code 1, because a broken SHALL outweighs the rest', () => {
    expect(run).to.include({ exitCode: 1, verdict: 'fail', complete: true });
  });
});
