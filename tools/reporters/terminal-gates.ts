import type { Change, Comparison } from '../verdict/baseline.ts';
import { unusedAllowances } from '../verdict/gates.ts';
import type { Run } from '../verdict/run.ts';
import { wrap } from './columns.ts';
import type { Paint } from './paint.ts';
import { beginning, visible } from './visible.ts';

/** Changes that are listed of each kind; the rest is counted. */
const listed = 20;

/** What the gates of a pipeline say: how the run compares with its baseline, and which skips it allows. */
export function gates(
  { gates: asked, results }: Pick<Run, 'gates' | 'results'>,
  columns: number,
  paint: Paint,
): readonly string[] {
  if (asked === undefined) return [];
  const { comparison, allowSkip, failOnWarn } = asked;
  const unused = unusedAllowances(asked, results);
  const lines = [
    ...(comparison === undefined ? [] : compared(comparison)),
    ...(allowSkip.length === 0 ? [] : [`skips allowed: ${allowSkip.join(', ')}`]),
    ...(unused.length === 0 ? [] : [`allowed and not skipped, so take out: ${unused.join(', ')}`]),
    ...(failOnWarn ? ['a warning is exit 1'] : []),
  ];
  return [
    '',
    paint.bold('Gates'),
    ...lines.flatMap((line) =>
      wrap(visible(line), columns - 4).map((part, at) => `${at === 0 ? '  ' : '    '}${part}`),
    ),
  ];
}

function compared({ baseline, regressions, newPasses, differs }: Comparison): readonly string[] {
  return [
    `beside the run of ${baseline}: ${regressions.length} worse, ${newPasses.length} newly passing` +
      (differs.length === 0 ? '' : `; the two runs differ in ${differs.join(', ')}`),
    ...changes('worse', regressions),
    ...changes('newly passing', newPasses),
  ];
}

function changes(word: string, all: readonly Change[]): readonly string[] {
  const left = all.length - listed;
  return [
    ...all
      .slice(0, listed)
      .map(({ id, was, is }) => `${word}: ${beginning(id, 120)} was ${was}, is ${is}`),
    ...(left > 0 ? [`and ${left} more, in run.json`] : []),
  ];
}
