import pc from 'picocolors';
import type { FaultRow, KillMatrix } from './matrix.ts';

const cell = (value: string | number, width: number): string => String(value).padStart(width);

/** The matrix for a terminal: faults, benign changes, what is exempt, what is wrong. */
export function tableOf(matrix: KillMatrix): string {
  const { faults, benign, checks, entailments, counts, bugs } = matrix;
  const width = Math.max(...[...faults, ...benign].map(({ name }) => name.length), 10);
  return [
    pc.bold(`${'fault'.padEnd(width)} seam    answers  violates failing spared executed    ms`),
    ...faults.map((row) => line(row, width)),
    '',
    pc.bold(`${'benign change'.padEnd(width)} changed executed    ms`),
    ...benign.map(
      ({ name, changed, executed, milliseconds }) =>
        `${name.padEnd(width)} ${cell(changed.length, 7)} ${cell(executed, 8)} ${cell(milliseconds, 5)}`,
    ),
    '',
    ...spared(faults),
    ...checks.flatMap(({ id, exempt }) =>
      exempt === undefined ? [] : [`exempt: ${id} — ${exempt}`],
    ),
    ...entailments.map(
      ({ from, to, realisedBy }) => `${from} entails ${to}: shown by ${realisedBy.length} faults`,
    ),
    '',
    ...bugs.map((bug) => pc.red(bug)),
    `${counts.requirements} requirements, ${counts.checks} checks, ${counts.identities} identities; ` +
      `${counts.faults} faults, ${counts.benign} benign changes; ${counts.pairs} pairs of fault and check ` +
      `and ${counts.benignPairs} of benign change and check executed, ${counts.baseline} at the baseline; ` +
      `mode ${matrix.mode}, ${matrix.workers} workers, ${matrix.seconds} s.`,
    bugs.length === 0
      ? pc.green('Every check can fail, and nothing fails unsaid.')
      : pc.red(`${bugs.length} bugs, named above.`),
  ].join('\n');
}

function line(row: FaultRow, width: number): string {
  const { name, seam, answers, violates, failing, spared: left, executed, milliseconds } = row;
  return (
    `${name.padEnd(width)} ${seam.padEnd(7)} ${answers.padEnd(8)} ` +
    `${cell(violates.length, 8)} ${cell(failing.length, 7)} ${cell(left.length, 6)} ` +
    `${cell(executed, 8)} ${cell(milliseconds, 5)}`
  );
}

/** Closure minus failing, in short: which requirements' checks might have failed and did not. */
function spared(faults: readonly FaultRow[]): readonly string[] {
  return faults
    .filter((row) => row.spared.length > 0)
    .map((row) => {
      const slugs = row.spared.map((id) => id.replace(/@.*$/, ''));
      const counted = [...new Set(slugs)].map(
        (slug) => `${slug} ×${slugs.filter((other) => other === slug).length}`,
      );
      return pc.dim(`spared by ${row.name}: ${counted.join(', ')}`);
    });
}
