import { spawn } from 'node:child_process';
import { text as streamed } from 'node:stream/consumers';

/** The words of a line in which only double quotes mean anything. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** Runs a line of the guide in its folder, as a stranger would; its exit code. */
export async function typed(line: string, folder: string): Promise<number | null> {
  const [program = '', ...words] = wordsOf(line);
  const child = spawn(program, words, { cwd: folder, stdio: 'ignore' });
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', done);
  });
}

/** What a line prints. */
export async function printed(line: string, folder?: string): Promise<string> {
  const [program = '', ...words] = wordsOf(line);
  const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  return streamed(child.stdout);
}
