import type { Target } from '../../../tools/exchange/target.ts';
import type { FilterName } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf, wholeList } from '../candidate/base-list.ts';
import { flawsOf } from './carries-value.ts';
import { knownEntry } from '../searches/every-entry.ts';
import type { KnownEntry } from '../searches/every-entry.ts';
import { factsIn } from '../candidate/facts.ts';
import { queriesBy } from '../searches/filter-queries.ts';
import { filterIds } from '../candidate/filter-values.ts';
import { isCandidates } from '../answers/is-candidates.ts';
import type { Listing } from '../answers/pages.ts';
import { search } from '../searches/search.ts';

const names = Object.keys(filterIds) as readonly FilterName[];

/**
 * An entry that a filter selects carries what it carries in the whole list: nothing is lost and nothing false comes
 * in by asking. What is wrong in the whole list as well is not said again.
 * @throws Violation naming filter, entry and value; Untestable when no filter finds an entry of the data set.
 */
export async function carriesValuesFiltered(target: Target, binding: Binding): Promise<void> {
  const wrong: string[] = [];
  let compared = 0;
  for (const filter of names.filter((name) => name !== 'documentClass')) {
    const found = await oneFiltered(target, binding, filter);
    if (found === undefined) continue;
    const { filtered, whole } = found;
    compared += filtered.length;
    const before = await flawsIn(target, binding, whole);
    const more = (await flawsIn(target, binding, filtered)).filter(
      (flaw) => !before.includes(flaw),
    );
    wrong.push(...more.map((flaw) => `asked by ${filterIds[filter]}, ${flaw}`));
  }
  if (compared === 0) throw new Untestable('No filter finds an entry that the data set knows.');
  target.record.compared(compared);
  if (wrong.length > 0)
    throw new Violation(
      `Entries of ${binding} say less, or what is false, once they are filtered.`,
      {
        wanted: 'the values of F1 to F8, whichever filters were asked for',
        found: `${wrong.length} values that are missing or false in filtered lists alone`,
        extra: wrong,
      },
    );
}

interface Both {
  readonly filtered: readonly KnownEntry[];
  /** The same entries in the whole list. */
  readonly whole: readonly KnownEntry[];
}

/** What one query by a filter finds, and the same entries as they are listed; nothing where the filter does not work. */
async function oneFiltered(
  target: Target,
  binding: Binding,
  filter: FilterName,
): Promise<Both | undefined> {
  try {
    const [query] = queriesBy(target, binding, filter);
    if (query === undefined) return undefined;
    const { listing } = await search(target, binding, query.patient, query.filters);
    const filtered = knownIn(target, binding, listing);
    const found = filtered.map(({ name }) => name);
    const whole = knownIn(target, binding, await wholeList(target, binding, query.patient));
    return { filtered, whole: whole.filter(({ name }) => found.includes(name)) };
  } catch (error) {
    if (isCandidates(error)) return undefined;
    throw error;
  }
}

const knownIn = (target: Target, binding: Binding, { entries }: Listing): readonly KnownEntry[] => {
  const { documentClass } = partsOf(binding);
  return entries.flatMap((entry) => knownEntry(factsIn(target), documentClass, entry));
};

/** Every value that entries of a route lack or make up. */
async function flawsIn(
  target: Target,
  binding: Binding,
  entries: readonly KnownEntry[],
): Promise<readonly string[]> {
  const flaws: string[] = [];
  for (const entry of entries)
    for (const filter of names.filter(
      (name) => name !== 'documentClass' || partsOf(binding).route === 'documents',
    )) {
      const { extra, missing } = await flawsOf(target, entry, filter);
      flaws.push(
        ...missing.map((one) => `${one} is missing`),
        ...extra.map((one) => `${one} is false`),
      );
    }
  return flaws;
}
