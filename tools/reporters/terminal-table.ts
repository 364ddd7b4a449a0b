import type { Result, Run } from '../verdict/run.ts';
import { areaTitle } from '../verdict/area-titles.ts';
import { fit, pad, width } from './columns.ts';
import { countsInWords } from './counts.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

const verdictColumns = 10;

/** Rows of one area after the other: verdict, identity, what was sent. */
export function table(run: Run, columns: number, paint: Paint): readonly string[] {
  return areasOf(run).flatMap(({ area, results }) => {
    const head = `${paint.bold(area)}  ${paint.dim(countsInWords(results))}`;
    const longest = Math.max(...results.map(({ id }) => width(visible(id))));
    return ['', head, ...results.map((result) => row(result, longest, columns, paint))];
  });
}

/** A row an area: what it is about, and how many results of each verdict it has. */
export function countsTable(run: Run, columns: number, paint: Paint): readonly string[] {
  const rows = areasOf(run).map(({ area, results }) => {
    const rest = `  ${pad(areaTitle(area), 32)}${countsInWords(results)}`;
    return paint.bold(visible(area)) + fit(visible(rest), columns - width(visible(area)));
  });
  return rows.length === 0 ? [] : ['', ...rows];
}

function areasOf(run: Run): readonly { readonly area: string; readonly results: Result[] }[] {
  const areaOf = new Map(run.requirements.map(({ key, area }) => [key, area]));
  const areas = new Map<string, Result[]>();
  for (const result of run.results) {
    const area = areaOf.get(result.key) ?? '?';
    areas.set(area, [...(areas.get(area) ?? []), result]);
  }
  return [...areas].map(([area, results]) => ({ area, results }));
}

/** One result; an identity is never cut unless it fills the whole line. */
function row(result: Result, longest: number, columns: number, paint: Paint): string {
  const idColumns = Math.min(longest, 44);
  const id = pad(visible(result.id), idColumns);
  const rest = fit(`${id}  ${visible(result.stimulus)}`, columns - verdictColumns - 2);
  const verdict = paint.verdict(result.verdict, pad(result.verdict, verdictColumns));
  return `  ${verdict}${rest.trimEnd()}`;
}
