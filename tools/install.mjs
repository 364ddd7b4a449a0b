// Runs before `npm start` and `npm test`, so it may use nothing but Node itself: it installs what the
// lockfile names if that is not there, and says nothing when it is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node the project runs on: `engines` in package.json. */
const wantedNode = [20, 19];

/**
 * What is wrong with the running Node, as a sentence; undefined when nothing is.
 * @param {string} version as process.versions.node has it
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wantedNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return `Found Node ${version}, wanted ${wantedNode.join('.')} or newer. Install a newer Node, then run the command again.`;
}

/** @param {string} file */
function packagesOf(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/**
 * Whether npm installed what the lockfile wants: the same version and bytes, or the same link. Where
 * else it was fetched from depends on the machine.
 */
function same(installed, wanted) {
  const fields = wanted.link ? ['link', 'resolved'] : ['version', 'integrity'];
  return fields.every((field) => installed[field] === wanted[field]);
}

/**
 * Why `npm ci` must run in a folder, as a clause; undefined when node_modules is what
 * package-lock.json names. npm writes the record it is compared with, node_modules/.package-lock.json,
 * as the last act of an installation, so a broken-off one is noticed. What is there beyond the lockfile
 * does no harm; optional packages of other systems are rightly absent.
 * @param {string} folder where package-lock.json stands
 */
export function reasonToInstall(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  if (wanted === undefined) throw new Error(`Found no package-lock.json in ${folder}. Restore it.`);
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return 'nothing is installed';
  for (const [path, entry] of Object.entries(wanted).filter(([path]) => path !== '')) {
    const name = path.replace(/^.*node_modules\//, '');
    if (installed[path] === undefined && entry.optional) continue;
    if (installed[path] === undefined || !existsSync(join(folder, path)))
      return `${name} is not installed`;
    if (!same(installed[path], entry)) return `${name} is not the one package-lock.json names`;
  }
  return undefined;
}

/**
 * How to start npm: with the Node that runs, by the script npm leaves in the environment of what it
 * starts; else by name. Windows starts `npm.cmd` only through its shell.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} platform
 */
export function npmCommand(environment, platform) {
  const script = environment.npm_execpath;
  if (script !== undefined && basename(script) === 'npm-cli.js')
    return { command: process.execPath, before: [script], shell: false };
  const windows = platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', before: [], shell: windows };
}

/** Runs `npm ci`; the exit code to end with. */
function install(folder, reason) {
  console.log(`Installing: ${reason}. Running npm ci …`);
  const { command, before, shell } = npmCommand(process.env, process.platform);
  const { status, error } = spawnSync(
    command,
    [...before, 'ci', '--no-audit', '--no-fund', '--prefer-offline'],
    { cwd: folder, stdio: 'inherit', shell },
  );
  if (status === 0) return 0;
  console.error(
    `npm ci ended with ${error?.message ?? status}, wanted 0. ` +
      'Read what it says above; it needs the network once, then everything works offline.',
  );
  return status ?? 1;
}

/** Checks Node and the installation; the exit code to end with. */
function main() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint !== undefined) {
    console.error(complaint);
    return 2;
  }
  const folder = fileURLToPath(new URL('../', import.meta.url));
  const reason = reasonToInstall(folder);
  return reason === undefined ? 0 : install(folder, reason);
}

const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url))
  process.exitCode = main();
