import { expect } from 'chai';
import { judgeBaseline, judgeBenign } from './judge-benign.ts';
import { judgeCheck, staleExemptions } from './judge-checks.ts';
import { bugsOf, realised } from './judge-entailments.ts';
import type { Exemption } from './exemptions.ts';
import type { FaultRow } from './matrix.ts';

const fault = (
  name: string,
  answers: FaultRow['answers'],
  failing: string[],
  violates = failing,
): FaultRow => ({
  name,
  file: `${name}.fault.ts`,
  seam: 'handler',
  says: '',
  answers,
  violates,
  failing,
  spared: [],
  executed: 1,
  milliseconds: 1,
});

const id = 'CAP-06/json';
const exempt = (about: Exemption['about']): Exemption[] => [{ check: id, about, because: 'so' }];

const bugs = (
  faults: readonly FaultRow[],
  exemptions: readonly Exemption[] = [],
  strength: 'SHALL' | 'MAY' = 'SHALL',
) => judgeCheck(id, faults, exemptions, () => strength).bugs;

describe('the judgement of a check', () => {
  it('wants a fault of content that kills it', () => {
    expect(bugs([fault('f', 'content', [id])])).to.deep.equal([]);
    const wanted = ['check CAP-06/json is killed by no fault of content'];
    expect(bugs([fault('f', 'content', ['LNK-01/x'])])).to.deep.equal(wanted);
    expect(bugs([fault('f', 'format', [id])])).to.deep.equal(wanted);
  });

  it('takes a fault of the exempt kind, and no exemption that is not needed', () => {
    expect(bugs([fault('f', 'format', [id])], exempt('format'))).to.deep.equal([]);
    expect(bugs([fault('f', 'format', [id])], exempt('status'))).to.have.length(1);
    expect(bugs([fault('f', 'content', [id])], exempt('format'))[0]).to.contain(
      'take the exemption away',
    );
  });

  it('takes evidence only of a MAY', () => {
    expect(bugs([], exempt('evidence'), 'MAY')).to.deep.equal([]);
    expect(bugs([], exempt('evidence'))[0]).to.contain('is exempt as evidence, but is a SHALL');
  });

  it('names exemptions of no check', () => {
    expect(staleExemptions(exempt('format'), [id])).to.deep.equal([]);
    expect(staleExemptions(exempt('format'), ['CAP-06/xml'])).to.have.length(1);
  });
});

describe('the judgement of entailments', () => {
  const entailment = { from: 'QRY-02', to: 'QRY-20', because: 'so' };

  it('is shown by a fault that names the cause and not the consequence', () => {
    const shown = fault('f', 'content', ['QRY-02/recall', 'QRY-20/pairs'], ['QRY-02/recall']);
    const named = fault('g', 'content', ['QRY-02/recall', 'QRY-20/pairs']);
    const identities = ['QRY-02/recall', 'QRY-20/pairs'];
    expect(realised(entailment, [shown, named]).realisedBy).to.deep.equal(['f']);
    expect(bugsOf([realised(entailment, [shown])], identities)).to.deep.equal([]);
    expect(bugsOf([realised(entailment, [named])], identities)[0]).to.contain(
      'no fault realises it',
    );
    expect(bugsOf([realised(entailment, [shown])], ['QRY-02/recall'])[0]).to.contain(
      'QRY-20 has no check',
    );
  });
});

describe('the judgement of benign changes and of the baseline', () => {
  const found = (outcomes: Readonly<Record<string, 'held' | 'violated'>>) => ({
    outcomes,
    reasons: {},
    requests: 0,
    milliseconds: 0,
  });
  const benign = { file: 'b.ts', fault: { name: 'b', seam: 'handler', says: '' } } as const;

  it('names every outcome that differs, and what was not run', () => {
    const { row } = judgeBenign(benign, found({ a: 'held' }), found({ a: 'held', b: 'held' }));
    expect(row.changed).to.deep.equal(['b']);
    const { bugs: none } = judgeBenign(benign, found({ a: 'held' }), found({ a: 'held' }));
    expect(none).to.deep.equal([]);
  });

  it('wants everything to hold with nothing wrong', () => {
    expect(judgeBaseline(found({ a: 'held' }))).to.deep.equal([]);
    expect(judgeBaseline(found({ a: 'violated' }))[0]).to.contain('baseline: a is violated');
  });
});
