import type { Run } from '../../verdict/run.ts';

/** How much of what a candidate sent a page shows; the whole stands in run.json. */
export interface Limits {
  /** Characters of a reason, of what was wanted, of what was found. */
  readonly text: number;
  /** Entries of a list of missing or surplus ones, and characters of each. */
  readonly entries: number;
  readonly entry: number;
  /** Characters of a body. */
  readonly body: number;
  readonly headers: number;
  readonly header: number;
  readonly curl: number;
  /** Exchanges listed beside the one that shows the result. */
  readonly exchanges: number;
}

/** All bodies of a page together: it has to open in a browser on a phone. */
const bodies = 600_000;

/** Few results with details are shown at length, many shortly, so that a page stays below 3 MB. */
export function limitsFor({ results }: Pick<Run, 'results'>): Limits {
  const detailed = results.filter(({ verdict }) =>
    ['fail', 'error', 'warn'].includes(verdict),
  ).length;
  const many = detailed > 100;
  return {
    text: many ? 400 : 1000,
    entries: many ? 10 : 50,
    entry: 200,
    body: Math.max(200, Math.min(4096, Math.floor(bodies / Math.max(1, detailed)))),
    headers: many ? 12 : 40,
    header: many ? 150 : 400,
    curl: many ? 1000 : 4000,
    exchanges: many ? 3 : 20,
  };
}
