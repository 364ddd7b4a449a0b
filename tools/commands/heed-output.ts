import { fileTrouble } from '../configuration/file-trouble.ts';

/**
 * Lets a command go on when its output cannot be written. Whoever reads it may go away (`| head`): the
 * evidence is in files. What a full disk swallowed is exit 4, but only at the end: thrown at once it
 * would look like an error of the check that runs, and telling that would be the next.
 */
export function heedOutput(): void {
  let trouble: string | undefined;
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') trouble ??= fileTrouble(error);
    });
  process.on('exit', () => {
    if (trouble === undefined) return;
    console.error(`Output was lost: found ${trouble}, wanted room for it.`);
    if (process.exitCode !== 1) process.exitCode = 4;
  });
}
