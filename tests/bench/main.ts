/**
 * `npm run bench [-- --quick] [ROW…]`: the numbers to keep, each a ratio within one run.
 * `--quick` takes three pairs of the smallest valid sizes and fails only at twice a bound.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../../tools/guide/built.ts';
import { measureRow } from './measure-row.ts';
import type { Measured, Row } from './row.ts';
import { rows } from './rows.ts';

const quick = process.argv.includes('--quick');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !rows.some((row) => row.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no row ${unknown.join(', ')}; there are ${rows.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const line = (row: Row, measured: Measured): string => {
  const value = row.unit === 'ratio' ? measured.median.toFixed(2) : measured.median.toFixed(0);
  const unit = row.unit === 'ratio' ? '×' : ' MiB';
  const bound = `${row.bound.at === 'most' ? '≤' : '≥'} ${row.bound.value.toFixed(2)}`;
  return `${row.name.padEnd(17)} ${(value + unit).padStart(9)}  ${bound.padEnd(8)} ${measured.judgement.padEnd(12)} ${measured.said}`;
};

const results: Measured[] = [];
for (const row of rows.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.log(`… ${row.name}: ${row.what}`);
  const measured = await measureRow(row, quick);
  results.push(measured);
  console.log(line(row, measured));
}

mkdirSync(buildFolder, { recursive: true });
writeFileSync(join(buildFolder, 'bench.json'), JSON.stringify({ quick, results }, null, 2));
const bad = quick ? ['broken'] : ['broken', 'exceeded'];
const failed = results.filter(({ judgement }) => bad.includes(judgement));
const skipped = results.filter(({ judgement }) => judgement === 'inconclusive');
console.log(
  `${results.length - failed.length - skipped.length} passed, ${failed.length} failed, ${skipped.length} skipped`,
);
process.exitCode = failed.length === 0 && results.length > 0 ? 0 : 1;
