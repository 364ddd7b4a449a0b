import { expect } from 'chai';
import { exitInWords } from '../../../tools/verdict/exit-code.ts';
import { outcomes, runSpecimens } from './run-specimens.ts';

describe('an interrupted run', () => {
  it('keeps what was judged, says so, and is never conformant', async () => {
    const controller = new AbortController();
    const run = await runSpecimens(['holds', 'hangs', 'bindings'], {
      interrupted: controller.signal,
      allowance: { budget: 60_000, grace: 60_000 },
      onResult: () => {
        setTimeout(() => {
          controller.abort();
        }, 10);
      },
    });
    expect(outcomes(run)).to.deep.equal({ 'QRY-01/holds': 'held' });
    expect(run).to.include({ complete: false, exitCode: 3 });
    expect(run.stopped).to.contain('interrupted');
  });

  it('has judged nothing while the first answer was awaited', async () => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 10);
    const run = await runSpecimens(['holds', 'bindings'], {
      interrupted: controller.signal,
      answers: () => ({ takes: 60_000 }),
    });
    expect(run.results).to.deep.equal([]);
    expect(run).to.include({ complete: false, exitCode: 3 });
    expect(run.stopped).to.contain('interrupted');
    expect(exitInWords(run)).to.equal('exit 3: incomplete (the run was stopped)');
  });
});
