import type { Target } from '../../../tools/exchange/target.ts';
import type { FilterName } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { counted } from '../answers/counted.ts';
import { leadsOf, valuesIn } from '../answers/entry-values.ts';
import type { EntryValues } from '../answers/entry-values.ts';
import { everyEntry } from '../searches/every-entry.ts';
import type { KnownEntry } from '../searches/every-entry.ts';
import { factsIn } from '../candidate/facts.ts';
import { filterIds } from '../candidate/filter-values.ts';
import { follow } from '../answers/follow.ts';
import { wantedBy } from './values-of-filter.ts';
import type { Wanted } from './values-of-filter.ts';

/**
 * Every entry of a route carries the values of one filter that the facts know of it, itself or in what it
 * refers to, and none of its kind that is false.
 * @throws Violation naming entry and value; Untestable when no entry has such a value.
 */
export async function carriesValue(
  target: Target,
  binding: Binding,
  filter: FilterName,
): Promise<void> {
  const missing: string[] = [];
  const extra: string[] = [];
  let wanted = 0;
  for (const entry of await everyEntry(target, binding)) {
    const judged = await flawsOf(target, entry, filter);
    wanted += judged.wanted;
    missing.push(...judged.missing);
    extra.push(...judged.extra);
  }
  if (wanted === 0) throw new Untestable(`The data set has no entry of which ${filter} is known.`);
  target.record.compared(wanted);
  if (missing.length + extra.length > 0)
    throw new Violation(`Entries of ${binding} do not give ${filterIds[filter]} as it is.`, {
      wanted: `${counted(wanted, 'value')} of ${filterIds[filter]}, and no other`,
      found: `${missing.length} missing, ${extra.length} false`,
      missing,
      extra,
    });
}

/** What an entry lacks of the values of one filter, and what it gives that is false: each with its name. */
export async function flawsOf(
  target: Target,
  entry: KnownEntry,
  filter: FilterName,
): Promise<{
  readonly wanted: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}> {
  const known = wantedBy[filter](factsIn(target), entry);
  const own = valuesIn(entry.entry.resource);
  const named = (value: string): string => `${entry.name}: ${value}`;
  return {
    wanted: known.all.length,
    missing: (await notCarried(target, entry, known, own)).map(named),
    extra: known.falseOnes(own).map(named),
  };
}

/**
 * What an entry lacks. Only where it says nothing of the kind itself is looked at what it refers to: who
 * shows some modalities says that these are all.
 */
async function notCarried(
  target: Target,
  { entry }: KnownEntry,
  { all }: Wanted,
  own: EntryValues,
): Promise<readonly string[]> {
  const open = all.filter(({ carried }) => !carried(own));
  const places = [own];
  if (open.length === all.length)
    for (const reference of leadsOf(entry.resource))
      places.push(valuesIn(await follow(target, entry.resource, reference)));
  return open.filter(({ carried }) => !places.some(carried)).map(({ label }) => label);
}
