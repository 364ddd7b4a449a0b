import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { projectFolder } from '../../tools/guide/built.ts';
import { run } from './child.ts';

/** What one retrieval was measured at: seconds of the transfer, bytes, peak memory in MiB. */
export interface Retrieved {
  readonly seconds: number;
  readonly bytes: number;
  readonly peak: number;
}

/** Serves a study of that many MiB in a process of its own for as long as it is needed. */
export async function withStudy<T>(
  mebibytes: number,
  use: (retrieve: (how: 'ours' | 'plain') => Promise<Retrieved>) => Promise<T>,
): Promise<T> {
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/programs/serve-study.ts', String(mebibytes)],
    { cwd: projectFolder, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  try {
    const url = await firstLine(server.stdout);
    return await use(async (how) => {
      const program = 'tests/bench/programs/retrieve.ts';
      const { printed } = await run(['--import', 'tsx', program, how, url]);
      return JSON.parse(printed) as Retrieved;
    });
  } finally {
    server.kill();
  }
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('The server of the bench ended before it said where it is.');
}
