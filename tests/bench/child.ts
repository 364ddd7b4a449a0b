import { spawn } from 'node:child_process';
import { projectFolder } from '../../tools/guide/built.ts';

/** How a measured process ended: its time from outside, its peak memory, what it printed. */
export interface Ended {
  readonly seconds: number;
  readonly printed: string;
}

/**
 * Runs Node on a program of the project and times it as a whole.
 * @throws Error with what it printed when it does not end with 0: a failed run is no measurement.
 */
export async function run(
  programArguments: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, programArguments, {
    cwd: projectFolder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail).on('close', done);
  });
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(
      `${programArguments.join(' ')} ended with ${String(code)}:\n${complained}${printed}`,
    );
  return { seconds, printed };
}
