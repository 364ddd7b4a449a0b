import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectFolder } from '../../tools/guide/built.ts';
import { run } from './child.ts';

/** What a run was measured at; `again`: the same requests in sequence. Seconds on the wall. */
export interface Judged {
  readonly seconds: number;
  readonly again: number;
  readonly requests: number;
  readonly results: number;
  /** Peak memory of the process that judged. */
  readonly mebibytes: number;
}

/** What is to be judged: how many studies one patient has, how late answers are in milliseconds, which checks; all when none is named. */
export interface History {
  readonly studies: number;
  readonly delay: number;
  readonly selection: readonly string[];
}

const program = (name: string): string[] => ['--import', 'tsx', `tests/bench/programs/${name}.ts`];

/**
 * Serves a history in a process of its own and judges it in another. Where answers are to be late it is judged before, without that:
 * a server that looks at its data for the first time is slow, and what is sent again would find it quick.
 */
export async function judgedHistory({ delay, selection, studies }: History): Promise<Judged> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-history-'));
  const facts = join(folder, 'facts.json');
  const server = spawn(
    process.execPath,
    [...program('serve-history'), String(studies), String(delay), facts],
    { cwd: projectFolder, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  try {
    const { fhir, images } = JSON.parse(await firstLine(server.stdout)) as Record<string, string>;
    const words = [...program('judge-history'), fhir ?? '', images ?? '', facts, ...selection];
    if (delay > 0) {
      await run(words);
      server.stdin.write('late\n');
    }
    return JSON.parse((await run(words)).printed) as Judged;
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('The server of the bench ended before it said where it is.');
}
