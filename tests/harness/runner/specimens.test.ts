import { expect } from 'chai';
import type { Result } from '../../../tools/verdict/run.ts';
import { outcomes, runSpecimens } from './run-specimens.ts';

const reasonOf = (results: readonly Result[], id: string): string =>
  results.find((result) => result.id === id)?.reason ?? 'no such result';

describe('mocha under control', () => {
  it('breaks a check that forgot an await, and only that', async () => {
    const run = await runSpecimens(['forgotten-await', 'holds', 'hangs']);
    expect(outcomes(run)).to.deep.equal({
      'QRY-02/exchange-in-flight': 'broken',
      'QRY-02/rejects-at-once': 'broken',
      'QRY-02/rejects-later': 'broken',
      'QRY-02/fixture-in-the-making': 'broken',
      'QRY-01/holds': 'held',
      'QRY-04/for-ever': 'broken',
      'QRY-04/in-exchange': 'broken',
    });
    expect(reasonOf(run.results, 'QRY-02/exchange-in-flight')).to.contain('an `await` is missing');
    expect(reasonOf(run.results, 'QRY-02/rejects-later')).to.contain(
      'awaited by nobody, so its outcome cannot be trusted: expected 1 to equal 2',
    );
  });

  it('tells again of a result that a late error changed', async () => {
    const told: string[] = [];
    await runSpecimens(['forgotten-await', 'hangs'], {
      selection: ['QRY-02/rejects-later', 'QRY-04/for-ever'],
      onResult: ({ id, outcome }) => told.push(`${id} ${outcome}`),
    });
    expect(told).to.deep.equal([
      'QRY-02/rejects-later held',
      'QRY-02/rejects-later broken',
      'QRY-04/for-ever broken',
    ]);
  });

  it('breaks the check whose timer threw, however late, and goes on', async () => {
    const run = await runSpecimens(['late-throw', 'hangs', 'holds']);
    expect(outcomes(run)).to.include({ 'QRY-03/timer': 'broken', 'QRY-01/holds': 'held' });
    expect(reasonOf(run.results, 'QRY-03/timer')).to.contain('thrown by a timer');
    expect(reasonOf(run.results, 'QRY-04/for-ever')).to.equal(
      'It did not end within its budget of 0.1 s.',
    );
  });

  it('gives up a check that hangs, and says on what', async () => {
    const run = await runSpecimens(['hangs', 'holds']);
    expect(outcomes(run)).to.include({ 'QRY-01/holds': 'held' });
    expect(reasonOf(run.results, 'QRY-04/in-exchange')).to.match(
      /^It did not end within its budget of 0\.1 s\. Last: http:\/\/candidate\.example\/fhir\/Slow/,
    );
  });

  it('runs twice in one process, each run for itself', async () => {
    const first = await runSpecimens(['forgotten-await', 'holds']);
    const second = await runSpecimens(['holds']);
    expect(outcomes(second)).to.deep.equal({ 'QRY-01/holds': 'held' });
    expect(first.results).to.have.length(5);
    expect(second.exchanges).to.have.length(2);
  });

  it('refuses two runs at once in one process', async () => {
    const [first, second] = await Promise.allSettled([
      runSpecimens(['hangs']),
      runSpecimens(['holds']),
    ]);
    const refused = [first, second].filter(({ status }) => status === 'rejected');
    expect(refused).to.have.length(1);
    expect(String((refused[0] as PromiseRejectedResult).reason)).to.contain('Another run goes on');
  });

  it('leaves no listener behind', async () => {
    const before = process.listenerCount('unhandledRejection');
    await runSpecimens(['late-throw', 'hangs']);
    expect(process.listenerCount('unhandledRejection')).to.equal(before);
    expect(process.hasUncaughtExceptionCaptureCallback()).to.equal(false);
  });
});
