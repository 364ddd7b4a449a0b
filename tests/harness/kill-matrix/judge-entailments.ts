import type { Entailment } from '../../faults/entails.ts';
import { keyOf } from './closure.ts';
import type { FaultRow, KillMatrix } from './matrix.ts';

type Row = KillMatrix['entailments'][number];

/**
 * The faults that show a consequence: a check of `from` fails, and one of `to` that the fault does not
 * name fails with it.
 */
export function realised(entailment: Entailment, faults: readonly FaultRow[]): Row {
  const shows = ({ failing, violates }: FaultRow): boolean =>
    failing.some((id) => keyOf(id) === entailment.from) &&
    failing.some((id) => keyOf(id) === entailment.to && !violates.includes(id));
  return { ...entailment, realisedBy: faults.filter(shows).map(({ name }) => name) };
}

/** Entailments that no fault shows, and requirements they name that have no check. */
export function bugsOf(rows: readonly Row[], identities: readonly string[]): readonly string[] {
  const keys = new Set(identities.map(keyOf));
  return rows.flatMap(({ from, to, realisedBy }) => [
    ...[from, to]
      .filter((key) => !keys.has(key))
      .map((key) => `entailment ${from} → ${to}: ${key} has no check`),
    ...(realisedBy.length === 0 ? [`entailment ${from} → ${to}: no fault realises it`] : []),
  ]);
}
