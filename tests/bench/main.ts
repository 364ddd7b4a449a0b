/** `npm run bench`: the numbers to keep, each a ratio within one run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFolder } from '../../tools/guide/built.ts';
import { measureRow } from './measure-row.ts';
import type { Measured, Row } from './row.ts';
import { rows } from './rows.ts';

const usage = `npm run bench                         every row, five pairs each; takes hours, most of them growth
npm run bench -- --quick              three pairs of the smallest valid sizes; fails only at twice a bound
npm run bench -- --pairs 1 growth     one pair of one row, to look at
Rows: ${rows.map(({ name }) => name).join(', ')}`;

function wanted(): { quick: boolean; pairs: number; asked: readonly string[] } {
  const options = {
    help: { type: 'boolean', short: 'h' },
    quick: { type: 'boolean', default: false },
    pairs: { type: 'string' },
  } as const;
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const { help, quick } = values;
  if (help === true) {
    console.log(usage);
    process.exit(0);
  }
  const pairs = Number(values.pairs ?? (quick ? 3 : 5));
  if (!Number.isSafeInteger(pairs) || pairs < 1)
    throw new TypeError(`Found --pairs ${values.pairs ?? ''}; wanted a whole number above 0.`);
  return { quick, pairs, asked: positionals };
}

function readWanted(): ReturnType<typeof wanted> {
  try {
    return wanted();
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

const { asked, pairs, quick } = readWanted();
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
  const measured = await measureRow(row, pairs, quick);
  results.push(measured);
  console.log(line(row, measured));
}

mkdirSync(buildFolder, { recursive: true });
writeFileSync(join(buildFolder, 'bench.json'), JSON.stringify({ quick, pairs, results }, null, 2));
const bad = quick ? ['broken'] : ['broken', 'exceeded'];
const failed = results.filter(({ judgement }) => bad.includes(judgement));
const skipped = results.filter(({ judgement }) => judgement === 'inconclusive');
console.log(
  `${results.length - failed.length - skipped.length} passed, ${failed.length} failed, ${skipped.length} skipped`,
);
process.exitCode = failed.length === 0 && results.length > 0 ? 0 : 1;
