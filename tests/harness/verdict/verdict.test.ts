import { expect } from 'chai';
import { rollUp, verdictOf, type Verdict } from '../../../tools/verdict/verdict.ts';
import type { Outcome } from '../../../tools/verdict/outcome.ts';

describe('verdict', () => {
  const table: Record<Outcome, readonly [shall: Verdict, should: Verdict, may: Verdict]> = {
    held: ['pass', 'pass', 'evidence'],
    violated: ['fail', 'warn', 'evidence'],
    untestable: ['skip', 'skip', 'skip'],
    'not-applicable': ['omit', 'omit', 'omit'],
    broken: ['error', 'error', 'error'],
  };
  for (const [outcome, [shall, should, may]] of Object.entries(table) as [
    Outcome,
    (typeof table)[Outcome],
  ][])
    it(`${outcome}: ${shall}, ${should}, ${may}`, () => {
      expect(verdictOf(outcome, 'SHALL')).to.equal(shall);
      expect(verdictOf(outcome, 'SHOULD')).to.equal(should);
      expect(verdictOf(outcome, 'SHOULD-NOT')).to.equal(should);
      expect(verdictOf(outcome, 'MAY')).to.equal(may);
    });

  it('rolls up: fail > error > skip > pass > omit, warn and evidence never worsen', () => {
    expect(rollUp(['pass', 'skip', 'error', 'fail'])).to.equal('fail');
    expect(rollUp(['pass', 'skip', 'error'])).to.equal('error');
    expect(rollUp(['pass', 'skip', 'warn'])).to.equal('skip');
    expect(rollUp(['pass', 'warn', 'omit', 'evidence'])).to.equal('pass');
    expect(rollUp(['warn', 'omit'])).to.equal('pass');
    expect(rollUp(['omit'])).to.equal('omit');
    expect(rollUp([])).to.equal('omit');
  });
});
