import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectFolder } from '../guide/built.ts';

/** The reference NCPeH as a process of its own. */
export interface Reference {
  readonly fhir: string;
  readonly images: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts `ncpeh mock` on free ports and waits until it says where it listens.
 * @throws Error when it ends before that; what it complained of stands on stderr
 */
export async function startReference(): Promise<Reference> {
  const command = [
    join(projectFolder, 'tools', 'ncpeh.mjs'),
    'mock',
    '--port',
    '0',
    '--image-port',
    '0',
  ];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  try {
    return { ...(await bases(child)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Reads `FHIR <url>` and `images <url>` from what it prints. */
async function bases(child: ChildProcess): Promise<{ fhir: string; images: string }> {
  const found = new Map<string, string>();
  if (child.stdout === null) throw new Error('The reference NCPeH has no output to read.');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const [, name, url] = /^\s*(FHIR|images)\s+(http\S+)\s*$/.exec(line) ?? [];
    if (name !== undefined && url !== undefined) found.set(name, url);
    const fhir = found.get('FHIR');
    const images = found.get('images');
    if (fhir === undefined || images === undefined) continue;
    // What it still prints must not fill the pipe.
    child.stdout.resume();
    return { fhir, images };
  }
  throw new Error('The reference NCPeH ended before it listened; see what it said above.');
}
