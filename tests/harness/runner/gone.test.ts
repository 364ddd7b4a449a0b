import { expect } from 'chai';
import { markdown } from '../../../tools/reporters/markdown.ts';
import { terminal } from '../../../tools/reporters/terminal.ts';
import { goneFinding } from '../../../tools/runner/gone.ts';
import type { Result, Run } from '../../../tools/verdict/run.ts';
import { fixtureRun } from '../reporters/fixture-run.ts';

const origin = 'http://candidate.example';
const [anExchange] = fixtureRun.exchanges;
const [aResult] = fixtureRun.results;
if (anExchange === undefined || aResult === undefined) throw new Error('the fixture is empty');

const exchange = (id: number, answered: boolean, at = origin): Run['exchanges'][number] => {
  const { status, ...rest } = anExchange;
  return {
    ...rest,
    ...{ id, url: `${at}/fhir/ImagingStudy?a=${id}` },
    ...(answered ? { status: status ?? 200 } : { error: 'unreachable: refused' }),
  };
};

const result = (at: number, verdict: 'pass' | 'error'): Result => ({
  ...aResult,
  ...{ id: `QRY-0${at}/some`, key: `QRY-0${at}`, verdict, exchanges: [at] },
  ...(verdict === 'pass' ? { outcome: 'held' } : { outcome: 'broken', reason: `refused ${at}` }),
});

const results = [1, 2].map((at) => result(at, 'pass'));
const errors = [3, 4, 5].map((at) => result(at, 'error'));
const exchanges = [1, 2, 3, 4, 5].map((id) => exchange(id, id < 3));

describe('a candidate that is gone in the middle', () => {
  it('is one finding: until which check it answered, what came then, what is not judged', () => {
    expect(goneFinding([...results, ...errors], exchanges, 9)).to.deep.equal({
      code: 'gone',
      says:
        'the candidate answered until check 3 of 9 (QRY-03/some), then: unreachable: refused, at ' +
        `${origin}; 3 checks could not be judged. Find out why it stopped, start it, and run again.`,
    });
  });

  it('is gone by one of its ports as well', () => {
    const other = exchange(6, true, 'http://candidate.example:81');
    expect(goneFinding([...results, ...errors], [...exchanges, other], 9)?.code).to.equal('gone');
  });

  it('is none that answered again, never answered, or lost no more than two checks', () => {
    const all = [...results, ...errors];
    expect(goneFinding(all, [...exchanges, exchange(6, true)], 9)).to.equal(undefined);
    expect(goneFinding(errors, exchanges.slice(2), 9)).to.equal(undefined);
    expect(goneFinding(all.slice(0, 4), exchanges, 9)).to.equal(undefined);
  });

  it('is told once in place of the errors, in the terminal and in Markdown', () => {
    const finding = goneFinding([...results, ...errors], exchanges, 9);
    const run = { ...fixtureRun, results: [...results, ...errors], exchanges };
    const told = { ...run, findings: finding === undefined ? [] : [finding] };
    for (const tell of [(one: Run) => terminal(one, { colour: false, reports: [] }), markdown]) {
      expect(tell(run)).to.contain('refused 4');
      expect(tell(told)).not.to.contain('refused 4');
      expect(tell(told)).to.contain('answered until check 3 of 9');
    }
  });
});
