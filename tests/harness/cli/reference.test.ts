import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { buildGuide } from '../../../tools/guide/build-guide.ts';
import { projectFolder } from '../../../tools/guide/built.ts';
import { ncpeh } from './ncpeh.ts';

/** `ncpeh mock`, perhaps with a fault, and where it says it listens. */
async function mock(...more: string[]): Promise<{ child: ChildProcess; bases: string[] }> {
  const program = join(projectFolder, 'tools', 'ncpeh.mjs');
  const child = spawn(
    process.execPath,
    [program, 'mock', '--port', '0', '--image-port', '0', ...more],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const bases: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^\s*(?:FHIR|images)\s+(http\S+)\s*$/.exec(line)?.[1];
    if (url !== undefined) bases.push(url);
    if (bases.length === 2) break;
  }
  return { child, bases };
}

describe('the CLI against the reference NCPeH, each a process of its own', () => {
  let folder: string;
  before(async () => {
    await buildGuide();
    folder = mkdtempSync(join(tmpdir(), 'ncpeh-'));
    const made = await ncpeh(['dataset', '--out', join(folder, 'data')]);
    expect(made.code, made.err).to.equal(0);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const judge = async (...fault: string[]): Promise<{ code: number | null; out: string }> => {
    const { child, bases } = await mock(...fault);
    try {
      const [fhir = '', images = ''] = bases;
      return await ncpeh([
        ...['run', 'QRY-02', '--fhir', fhir, '--images', images],
        ...['--patient', 'urn:oid:2.999.1.1|12345', '--facts', join(folder, 'data', 'facts.json')],
        ...['--out', join(folder, 'reports')],
      ]);
    } finally {
      child.kill();
    }
  };

  it('is conformant without a fault: 0', async () => {
    const { code, out } = await judge();
    expect(out).to.include('exit 0: conformant');
    expect(code).to.equal(0);
  });

  it('fails with one, and says which entry is missing and how to see it again: 1', async () => {
    const fault = join('tests', 'faults', 'filters', 'first-modality-only.fault.ts');
    const { code, out } = await judge('--fault', join(projectFolder, fault));
    expect(out).to.include('QRY-02/recall').and.include('pet-ct').and.include('curl ');
    expect(code).to.equal(1);
  });
});
