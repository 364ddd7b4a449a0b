import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Found, Job, Said } from './job.ts';

const program = fileURLToPath(new URL('./worker.ts', import.meta.url));

/**
 * Carries out jobs in workers of their own, each taking the next job when it is done with one.
 * @param told hears of each job as soon as it is done
 * @throws Error when a worker ends or cannot carry out a job: a bug of the harness
 */
export async function carryOutAll(
  jobs: readonly Job[],
  workers: number,
  told: (job: Job, found: Found, left: number) => void,
): Promise<ReadonlyMap<Job, Found>> {
  const done = new Map<Job, Found>();
  const waiting = [...jobs];
  const work = async (): Promise<void> => {
    const worker = fork(program, { execArgv: ['--import', 'tsx'] });
    try {
      await next(worker);
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        worker.send(job);
        const said = await next(worker);
        if (said.kind !== 'found') throw new Error(`${job.name}: ${whyOf(said)}`);
        done.set(job, said.found);
        told(job, said.found, jobs.length - done.size);
      }
    } finally {
      worker.disconnect();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work));
  return done;
}

const whyOf = (said: Said): string => (said.kind === 'failed' ? said.why : 'said nothing');

/** What a worker says next. */
function next(worker: ChildProcess): Promise<Said> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => {
      reject(new Error(`A worker of the kill matrix ended with code ${code ?? 'none'}.`));
    };
    worker.once('exit', ended);
    worker.once('message', (said) => {
      worker.off('exit', ended);
      resolve(said as Said);
    });
  });
}
