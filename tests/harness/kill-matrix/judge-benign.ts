import type { Benign } from '../../faults/fault.ts';
import type { Found } from './job.ts';
import type { Loaded } from './load-faults.ts';
import type { BenignRow } from './matrix.ts';

/** Judges a benign change: every outcome is that of the baseline. */
export function judgeBenign(
  { fault, file }: Loaded<Benign>,
  found: Found,
  baseline: Found,
): { readonly row: BenignRow; readonly bugs: readonly string[] } {
  const ids = Object.keys(baseline.outcomes);
  const changed = ids.filter((id) => found.outcomes[id] !== baseline.outcomes[id]);
  const row: BenignRow = {
    name: fault.name,
    file,
    says: fault.says,
    changed,
    executed: Object.keys(found.outcomes).length,
    milliseconds: Math.round(found.milliseconds),
  };
  const bugs = changed.map(
    (id) =>
      `benign change ${fault.name}: ${id} is ${found.outcomes[id] ?? 'not run'}: ${found.reasons[id] ?? ''}`,
  );
  return { row, bugs };
}

/** Judges the reference NCPeH with nothing wrong: everything holds. */
export function judgeBaseline({ outcomes, reasons }: Found): readonly string[] {
  return Object.entries(outcomes)
    .filter(([, outcome]) => outcome !== 'held')
    .map(([id, outcome]) => `baseline: ${id} is ${outcome}: ${reasons[id] ?? ''}`);
}
