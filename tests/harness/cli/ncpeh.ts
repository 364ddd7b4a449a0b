import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The program. */
export const bin = fileURLToPath(new URL('../../../tools/ncpeh.mjs', import.meta.url));

/** What a command of the CLI, run as its own process, left behind. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real CLI. `interruptAt`: what it has to print before it is sent SIGINT. */
export async function ncpeh(words: readonly string[], interruptAt?: string): Promise<Ended> {
  const child = spawn(process.execPath, [bin, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let seen = '';
  const watch = (chunk: Buffer): void => {
    seen += chunk.toString();
    if (interruptAt === undefined || !seen.includes(interruptAt)) return;
    child.stdout.off('data', watch);
    // Once: a second one kills, as a person in a hurry expects.
    child.kill('SIGINT');
  };
  child.stdout.on('data', watch);
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    child.exitCode ?? once(child, 'exit'),
  ]);
  return { code: child.exitCode, out, err };
}
