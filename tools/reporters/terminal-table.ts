import type { Result, Run } from '../verdict/run.ts';
import { fit, pad, width } from './columns.ts';
import { countsInWords } from './counts.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

const verdictColumns = 10;

/** Rows of one area after the other: verdict, identity, what was sent. */
export function table(run: Run, columns: number, paint: Paint): readonly string[] {
  const areaOf = new Map(run.requirements.map(({ key, area }) => [key, area]));
  const areas = [...new Set(run.results.map(({ key }) => areaOf.get(key) ?? '?'))];
  return areas.flatMap((area) => {
    const results = run.results.filter(({ key }) => (areaOf.get(key) ?? '?') === area);
    const head = `${paint.bold(area)}  ${paint.dim(countsInWords(results))}`;
    const longest = Math.max(...results.map(({ id }) => width(visible(id))));
    return ['', head, ...results.map((result) => row(result, longest, columns, paint))];
  });
}

/** One result; an identity is never cut unless it fills the whole line. */
function row(result: Result, longest: number, columns: number, paint: Paint): string {
  const idColumns = Math.min(longest, 44);
  const id = pad(visible(result.id), idColumns);
  const rest = fit(`${id}  ${visible(result.stimulus)}`, columns - verdictColumns - 2);
  const verdict = paint.verdict(result.verdict, pad(result.verdict, verdictColumns));
  return `  ${verdict}${rest.trimEnd()}`;
}
