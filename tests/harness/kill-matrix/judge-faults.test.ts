import { expect } from 'chai';
import type { Outcome } from '../../../tools/verdict/outcome.ts';
import type { Fault } from '../../faults/fault.ts';
import { judgeFault } from './judge-faults.ts';

const identities = ['QRY-02/recall', 'QRY-20/pairs', 'LNK-03/all', 'IMG-01/study'];
const entails = [{ from: 'QRY-02', to: 'QRY-20', because: 'for the test' }];

const judged = (outcomes: Readonly<Record<string, Outcome>>, declared: Partial<Fault> = {}) => {
  const fault: Fault = {
    name: 'f',
    seam: 'handler',
    says: '',
    violates: ['QRY-02'],
    answers: 'content',
    ...(declared as object),
  };
  const found = { outcomes, reasons: {}, requests: 0, milliseconds: 0 };
  return judgeFault({ loaded: { file: 'f.ts', fault }, found }, identities, entails);
};

describe('the judgement of a fault', () => {
  it('is content when what it names fails, alone or with its consequences', () => {
    expect(judged({ 'QRY-02/recall': 'violated', 'QRY-20/pairs': 'violated' }).bugs).to.deep.equal(
      [],
    );
    const { row, bugs } = judged({ 'QRY-02/recall': 'violated', 'QRY-20/pairs': 'untestable' });
    expect(bugs).to.deep.equal([]);
    expect(row.spared).to.deep.equal(['QRY-20/pairs']);
  });

  it('names what survives, what was not run too', () => {
    expect(judged({ 'QRY-02/recall': 'held' }).bugs[0]).to.match(
      /fault f: QRY-02\/recall survives/,
    );
    expect(judged({ 'LNK-03/all': 'held' }).bugs[0]).to.contain('survives (not run)');
  });

  it('names what fails outside the closure', () => {
    const { bugs } = judged({ 'QRY-02/recall': 'violated', 'LNK-03/all': 'violated' });
    expect(bugs).to.have.length(1);
    expect(bugs[0]).to.contain('LNK-03/all fails, and nothing declares it');
  });

  it('names what breaks, and names that no check has', () => {
    const { bugs } = judged({ 'QRY-02/recall': 'violated', 'LNK-03/all': 'broken' });
    expect(bugs[0]).to.contain('LNK-03/all is broken');
    const unknown = judged({ 'QRY-02/recall': 'violated' }, { violates: ['QRY-02', 'QRY-2'] });
    expect(unknown.bugs).to.deep.equal(['fault f: names QRY-2, which no check has']);
  });

  it('names what holds where nothing may', () => {
    const outcomes = { 'QRY-02/recall': 'violated', 'IMG-01/study': 'held' } as const;
    expect(judged(outcomes, { earnsNothingIn: ['QRY', 'IMG'] }).bugs).to.deep.equal([
      'fault f: IMG-01/study holds, and nothing may',
    ]);
  });
});
