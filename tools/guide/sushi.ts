import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { phaseOf, readSushiLog } from './sushi-log.ts';

/** The FSH does not compile: carries what SUSHI said. */
export class SushiFailed extends Error {
  override readonly name = 'SushiFailed';
}

/** What SUSHI compiles, where to, and the home whose FHIR package cache it reads. */
export interface SushiRun {
  readonly project: string;
  readonly out: string;
  readonly home: string;
  /** Told each phase as it begins. */
  readonly progress?: (phase: string) => void;
}

/** SUSHI's own JavaScript, not the shell shim in node_modules/.bin, which Windows cannot run by Node. */
function sushiScript(): string {
  const manifest = createRequire(import.meta.url).resolve('fsh-sushi/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { sushi: string } };
  return join(dirname(manifest), bin.sushi);
}

/**
 * The environment of a run that is the same on- and offline: no PATH, so that SUSHI does not start
 * `npm view` and wait for it; a registry and a proxy that refuse at once, so that no `latest` is
 * fetched. 9 is the discard port.
 */
function environment(home: string): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9';
  const kept = Object.entries(process.env).filter(([name]) => name.toUpperCase() !== 'PATH');
  return {
    ...Object.fromEntries(kept),
    PATH: '',
    HOME: home,
    USERPROFILE: home,
    FPL_REGISTRY: nowhere,
    HTTPS_PROXY: nowhere,
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

function run({ project, out, home, progress }: SushiRun): Promise<Ended> {
  const child = spawn(process.execPath, [sushiScript(), 'build', project, '-s', '-o', out], {
    env: environment(home),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const said: string[] = [];
  const complained: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line);
    const phase = phaseOf(line);
    if (phase !== undefined) progress?.(phase);
  });
  createInterface({ input: child.stderr }).on('line', (line) => complained.push(line));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, said: said.join('\n'), complained: complained.join('\n') });
    });
  });
}

/**
 * Compiles FSH to FHIR JSON with snapshots, under `out`/fsh-generated/resources.
 * @returns SUSHI's warnings
 * @throws SushiFailed with SUSHI's messages when there is an error
 */
export async function runSushi(sushiRun: SushiRun): Promise<readonly string[]> {
  const { code, said, complained } = await run(sushiRun);
  const { errors, warnings } = readSushiLog(said);
  if (errors.length > 0)
    throw new SushiFailed(
      `SUSHI found ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}, wanted none. Correct the FSH:\n` +
        errors.map((error) => `  ${error.replaceAll('\n', '\n  ')}`).join('\n'),
    );
  if (code !== 0)
    throw new SushiFailed(
      `SUSHI ended with ${String(code)}, wanted 0, and named no error. Its last words:\n` +
        `${said.slice(-2000)}\n${complained.slice(-2000)}`,
    );
  return warnings;
}
