import Mocha from 'mocha';

/** A piece of work under a name; it judges for itself, so it throws only if the harness is wrong. */
export interface Work {
  readonly id: string;
  readonly run: () => Promise<void>;
}

/**
 * Lets mocha run works one after the other. A Mocha is good for one run, so each call builds its own;
 * its time-outs are off, because budgets are the runner's.
 * @throws the first error a work threw: a bug of the harness
 */
export async function execute(works: readonly Work[], interrupted?: AbortSignal): Promise<void> {
  const mocha = new Mocha({ reporter: Mocha.reporters.Base, timeout: 0 });
  for (const { id, run } of works) mocha.suite.addTest(new Mocha.Test(id, run));
  const thrown: unknown[] = [];
  await new Promise<void>((done) => {
    const runner = mocha.run(() => {
      done();
    });
    runner.on('fail', (_, error: unknown) => thrown.push(error));
    interrupted?.addEventListener('abort', () => runner.abort());
  });
  mocha.dispose();
  if (thrown.length > 0) throw thrown[0];
}
