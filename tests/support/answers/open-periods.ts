import type { Facts } from '../../../tools/oracle/facts.ts';
import type { Query } from '../../../tools/oracle/query.ts';
import { select } from '../../../tools/oracle/select.ts';
import type { Selection } from '../../../tools/oracle/select.ts';
import { members, text } from './shape.ts';

/** A bound that only what ends before it is excluded by. */
const isLower = (date: string): boolean => /^(ge|gt)/.test(date);

/** Whether an entry's own Period has no end, which R4 search reads as the future. */
export function isOpen(resource: unknown): boolean {
  const found = members(resource);
  const period = members(members(found['context'])['period'] ?? found['effectivePeriod']);
  return text(period['start']) !== undefined && period['end'] === undefined;
}

/**
 * What a query selects from a candidate whose Periods are open: no lower bound excludes such an entry, so what
 * the other filters select is left open. Candidates are judged on their own Periods (MADO and XDS require no end).
 * @param labelled each entry of the answer with its scenario name
 */
export function onOwnPeriods(
  facts: Facts,
  query: Query,
  selection: Selection,
  labelled: readonly (readonly [label: string, resource: unknown])[],
): Selection {
  const dates = query.filters.date ?? [];
  const open = labelled.filter(([, resource]) => isOpen(resource)).map(([label]) => label);
  if (open.length === 0 || !dates.some(isLower)) return selection;
  const date = dates.filter((bound) => !isLower(bound));
  const without = select(facts, { ...query, filters: { ...query.filters, date } });
  const excused = open.filter(
    (label) => without.selected.has(label) || without.undecided.has(label),
  );
  return { ...selection, undecided: new Set([...selection.undecided, ...excused]) };
}
