/**
 * `npm test`: types, lint, format, then the guide's and the harness's tests, each its own process.
 * `npm run test:system`: what needs more than Node; there a skipped test is a failure.
 * Runs every stage whatever fails, so that one run shows everything; ends with the counts.
 */
import { spawn } from 'node:child_process';
import { projectFolder } from '../tools/guide/built.ts';

interface Stage {
  readonly name: string;
  /** What Node runs; paths from the project's folder. */
  readonly node: readonly string[];
  /** Mocha prints its own counts; anything else counts as one. */
  readonly counts: 'mocha' | 'one';
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const tsx = ['--import', 'tsx'];
const mocha = 'node_modules/mocha/bin/mocha.js';
const guide: Stage = { name: 'guide', node: ['tools/ncpeh.mjs', 'guide'], counts: 'one' };
const everyday: readonly Stage[] = [
  guide,
  { name: 'types', node: ['node_modules/typescript/bin/tsc', '--noEmit'], counts: 'one' },
  { name: 'lint', node: ['node_modules/eslint/bin/eslint.js', '.'], counts: 'one' },
  {
    name: 'format',
    node: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'],
    counts: 'one',
  },
  { name: 'kill matrix', node: [...tsx, 'tests/harness/kill-matrix/main.ts'], counts: 'one' },
  { name: 'tests', node: [mocha], counts: 'mocha' },
];
const system: readonly Stage[] = [
  guide,
  { name: 'system', node: [mocha, '--config', 'tests/system/.mocharc.json'], counts: 'mocha' },
];
const stages = process.argv[2] === 'system' ? system : everyday;

/** Runs one stage, its output passed through as it comes. */
async function run(stage: Stage): Promise<Counts> {
  console.log(`\n— ${stage.name}`);
  const child = spawn(process.execPath, stage.node, {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    process.stdout.write(text);
  });
  const code = await new Promise<number>((done) => {
    child.on('close', (status) => {
      done(status ?? 1);
    });
  });
  return stage.counts === 'one' ? single(code) : ofMocha(printed, code);
}

const single = (code: number): Counts => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
});

/** Reads mocha's closing lines; a mocha that died without them is one failure. */
function ofMocha(printed: string, code: number): Counts {
  // eslint-disable-next-line no-control-regex -- colour codes of a terminal
  const plain = printed.replace(/\u001b\[[0-9;]*m/g, '');
  const count = (word: string): number =>
    Number(new RegExp(`^\\s+(\\d+) ${word}`, 'm').exec(plain)?.[1] ?? 0);
  const failed = count('failing');
  return {
    passed: count('passing'),
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: count('pending'),
  };
}

const results: { name: string; counts: Counts; seconds: number }[] = [];
for (const stage of stages) {
  const started = performance.now();
  const counts = await run(stage);
  results.push({ name: stage.name, counts, seconds: (performance.now() - started) / 1000 });
}

console.log('');
for (const { name, counts, seconds } of results)
  console.log(
    `${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(12)} ${seconds.toFixed(0).padStart(4)} s`,
  );
const total = (word: keyof Counts): number =>
  results.reduce((sum, { counts }) => sum + counts[word], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = total('failed') === 0 ? 0 : 1;
