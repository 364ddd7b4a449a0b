import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeDataset } from '../../tools/dataset/make-dataset.ts';

interface Said {
  readonly status: number | null;
  readonly text: string;
}

/** Runs a checker. One that is not installed fails the test: nothing was checked. */
function run(command: string, args: readonly string[]): Said {
  const { error, status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  if (error !== undefined) {
    throw new Error(`${command} did not run (${error.message}); install dcmtk and dicom3tools.`);
  }
  return { status, text: `${stdout}${stderr}` };
}

/** Every DICOM file there is: the archive's instances, and the manifests that are DICOM. */
function filesOf(): Map<string, Uint8Array> {
  const { instances, resources } = makeDataset();
  const files = new Map([...instances].map(({ bytes, uid }) => [uid, bytes]));
  for (const resource of resources) {
    if (resource.resourceType !== 'Binary') continue;
    files.set(resource.id ?? '', Buffer.from(resource.data ?? '', 'base64'));
  }
  return files;
}

describe('DICOM checkers accept every file of the data set', () => {
  let folder: string;
  let paths: readonly string[];
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dicom-checkers-'));
    paths = [...filesOf()].map(([name, bytes]) => {
      const path = join(folder, `${name}.dcm`);
      writeFileSync(path, bytes);
      return path;
    });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('there are files to check', () => {
    expect(paths.length).to.be.greaterThan(30);
  });

  it('dcmftest: Part 10 files', () => {
    for (const path of paths) {
      const { status, text } = run('dcmftest', [path]);
      expect(status, text).to.equal(0);
      expect(text).to.match(/^yes: /);
    }
  });

  it('dcmdump: read to the end, without a warning', () => {
    for (const path of paths) {
      const { status, text } = run('dcmdump', ['--load-all', path]);
      expect(status, path).to.equal(0);
      expect(text, path).not.to.match(/^[EFW]: /m);
    }
  });

  it('dciodvfy: no error against the definitions of the objects', () => {
    for (const path of paths) {
      const { status, text } = run('dciodvfy', ['-new', path]);
      expect(text, path).not.to.match(/^Error/m);
      expect(status, text).to.equal(0);
    }
  });

  it('dsrdump: documents whose content stands as their definition allows, a dose report among them', () => {
    const titles = paths
      .map((path) => run('dsrdump', [path]))
      .filter(({ text }) => !text.includes('SOP Class UID does not match'))
      .map(({ status, text }) => {
        expect(status, text).to.equal(0);
        return text.trim().split('\n')[0];
      });
    expect(titles).to.include.members([
      'Key Object Selection Document',
      'X-Ray Radiation Dose SR Document',
    ]);
  });

  it('the checkers do refuse what is wrong', () => {
    const [path = ''] = paths;
    const cut = join(folder, 'cut.bin');
    writeFileSync(cut, Buffer.from('no DICOM at all'));
    expect(run('dcmftest', [cut]).text).to.match(/^no: /);
    expect(run('dciodvfy', ['-new', cut]).text).to.match(/Error/);
    expect(run('dcmdump', [path]).text).to.include('ISO_IR 192');
  });
});
