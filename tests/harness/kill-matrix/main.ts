/**
 * `npm run matrix [-- --all] [FAULT…]`: the proof that every check can fail, and that nothing else does.
 * Writes build/kill-matrix.json and prints a table; ends with 1 when a fault or check is not as declared.
 * With names of faults it runs only those, prints what concerns them and writes nothing.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeMatrix } from './make-matrix.ts';
import type { MatrixOptions } from './make-matrix.ts';
import { matrixFile } from './matrix.ts';
import type { KillMatrix } from './matrix.ts';
import { tableOf } from './table.ts';

const usage = `npm run matrix                  every fault and benign change; writes build/kill-matrix.json
npm run matrix -- --all         each of them against every check, not only against what it may break
npm run matrix -- order-ignored login-page      these alone; prints what concerns them, writes nothing`;

const words = process.argv.slice(2);
const only = words.filter((word) => !word.startsWith('-'));
const mode = words.includes('--all') ? 'all' : 'closure';

const told: MatrixOptions['told'] = ({ name }, { outcomes, milliseconds }, left) => {
  if (!process.stdout.isTTY && left % 10 !== 0) return;
  const executed = Object.keys(outcomes).length;
  const failing = Object.values(outcomes).filter((outcome) => outcome === 'violated').length;
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(`${name}: ${failing} of ${executed} checks fail (${seconds} s); ${left} to go`);
};

/** Written beside and renamed, so that a reader never sees half of it. */
function write(made: KillMatrix): void {
  mkdirSync(dirname(matrixFile), { recursive: true });
  writeFileSync(`${matrixFile}.part`, `${JSON.stringify(made, null, 1)}\n`);
  renameSync(`${matrixFile}.part`, matrixFile);
}

/** With some faults alone, what the others would have shown is no bug. */
const concerning = (made: KillMatrix): KillMatrix => ({
  ...made,
  checks: [],
  entailments: [],
  bugs: made.bugs.filter((bug) => !/^(check|entailment|exemption) /.test(bug)),
});

async function main(): Promise<number> {
  const matrix = await makeMatrix({ mode, only, told });
  const shown = only.length === 0 ? matrix : concerning(matrix);
  if (only.length === 0) write(matrix);
  console.log(tableOf(shown));
  return shown.bugs.length === 0 ? 0 : 1;
}

try {
  if (words.includes('--help')) console.log(usage);
  else process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
