import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { projectFolder } from '../../tools/guide/built.ts';
import { nodeComplaint, npmCommand, reasonToInstall } from '../../tools/install.mjs';

interface Entry {
  readonly version: string;
  readonly integrity?: string;
  readonly optional?: boolean;
}

type Packages = Readonly<Record<string, Entry>>;

const locked: Packages = {
  '': { version: '0.1.0' },
  'node_modules/mocha': { version: '11.8.0', integrity: 'sha512-a' },
  'node_modules/mocha/node_modules/yargs': { version: '17.0.0', integrity: 'sha512-b' },
  'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-c', optional: true },
};

/** As `npm ci` leaves it: no root, no optional package of another system. */
const installed: Packages = {
  'node_modules/mocha': { version: '11.8.0', integrity: 'sha512-a' },
  'node_modules/mocha/node_modules/yargs': { version: '17.0.0', integrity: 'sha512-b' },
};

const upgraded: Packages = {
  ...installed,
  'node_modules/mocha': { version: '11.7.0', integrity: 'sha512-z' },
};

describe('tools/install.mjs', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'install-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (path: string, packages: Packages): void => {
    writeFileSync(join(folder, path), JSON.stringify({ packages }));
  };

  /** A project's folder with these packages recorded as installed, and their folders there. */
  const project = (recorded: Packages): string => {
    write('package-lock.json', locked);
    for (const path of Object.keys(recorded)) mkdirSync(join(folder, path), { recursive: true });
    write('node_modules/.package-lock.json', recorded);
    return folder;
  };

  it('leaves alone what npm ci has just installed', () => {
    expect(reasonToInstall(project(installed))).to.equal(undefined);
  });

  it('leaves this very project alone while its tests run', () => {
    expect(reasonToInstall(projectFolder)).to.equal(undefined);
  });

  it('leaves a package alone that is there beyond the lockfile', () => {
    const more = { ...installed, 'node_modules/extra': { version: '1.0.0' } };
    expect(reasonToInstall(project(more))).to.equal(undefined);
  });

  it('installs in a fresh clone', () => {
    write('package-lock.json', locked);
    expect(reasonToInstall(folder)).to.equal('nothing is installed');
  });

  it('installs when an installation was broken off', () => {
    write('package-lock.json', locked);
    mkdirSync(join(folder, 'node_modules/mocha'), { recursive: true });
    expect(reasonToInstall(folder)).to.equal('nothing is installed');
  });

  it('installs when the lockfile names another version', () => {
    expect(reasonToInstall(project(upgraded))).to.equal(
      'mocha is not the one package-lock.json names',
    );
  });

  it('installs when a package is new in the lockfile, or its folder was deleted', () => {
    const wanted = 'yargs is not installed';
    const yargs = 'node_modules/mocha/node_modules/yargs';
    const fewer = Object.fromEntries(Object.entries(installed).filter(([path]) => path !== yargs));
    expect(reasonToInstall(project(fewer))).to.equal(wanted);
    project(installed);
    rmSync(join(folder, yargs), { recursive: true });
    expect(reasonToInstall(folder)).to.equal(wanted);
  });

  it('says what is found, wanted and to do when there is no lockfile', () => {
    expect(() => reasonToInstall(folder)).to.throw(
      /^Found no package-lock.json in .*Restore it\.$/,
    );
  });

  it('takes Node from 20.19 on', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '100.1.0'])
      expect(nodeComplaint(version), version).to.equal(undefined);
    for (const version of ['20.18.9', '18.20.0', '9.99.0'])
      expect(nodeComplaint(version), version).to.match(/^Found Node .* wanted 20\.19 or newer/);
  });

  it('starts npm by its script, else by name, on Windows through the shell', () => {
    const script = '/somewhere/npm-cli.js';
    expect(npmCommand({ npm_execpath: script }, 'win32')).to.deep.equal({
      command: process.execPath,
      before: [script],
      shell: false,
    });
    expect(npmCommand({}, 'linux')).to.include({ command: 'npm', shell: false });
    expect(npmCommand({}, 'win32')).to.include({ command: 'npm.cmd', shell: true });
    expect(npmCommand({ npm_execpath: '/somewhere/pnpm.cjs' }, 'linux').command).to.equal('npm');
  });
});
