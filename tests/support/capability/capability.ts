import type { Target } from '../../../tools/exchange/target.ts';
import { filterNames } from '../../../tools/filters/filter.ts';
import type { FilterId } from '../../../tools/filters/filter.ts';
import { spellingsOf } from '../../../tools/filters/spellings.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { searchedOn } from '../candidate/base-list.ts';
import { capability, capabilityOf, declaredParameters } from '../candidate/capability-statement.ts';
import { containsAll } from '../answers/same.ts';
import { list, members, text } from '../answers/shape.ts';

/**
 * The CapabilityStatement lists, for the resource type of a route, a parameter for each filter.
 * @throws Violation naming the filters that no listed parameter expresses.
 */
export async function listsFilters(target: Target, binding: Binding): Promise<void> {
  const type = searchedOn(binding);
  const listed = await declaredParameters(target, type);
  const silent = (Object.keys(filterNames) as FilterId[])
    .filter((filter) => spellingsOf(type, filter).length > 0)
    .filter((filter) => !spellingsOf(type, filter).some((way) => listed.has(baseOf(way.parameter))))
    .map((filter) => `${filter} (${filterNames[filter]})`);
  target.record.compared(listed.size);
  if (silent.length > 0)
    throw new Violation(`The CapabilityStatement does not say how ${type} is filtered.`, {
      wanted: 'a search parameter for each of F1 to F8',
      found: [...listed].join(', ') || 'no search parameter',
      missing: silent,
    });
}

/** The parameter a modifier or chain is declared under. */
const baseOf = (parameter: string): string => parameter.split(/[:.]/)[0] ?? parameter;

/** @throws Violation when the resource type of a route does not list the interaction. */
export async function listsInteraction(
  target: Target,
  binding: Binding,
  interaction: string,
): Promise<void> {
  const described = capabilityOf(await capability(target), searchedOn(binding));
  const codes = list(described['interaction']).map((one) => text(members(one)['code']) ?? '');
  containsAll(target, `The interactions of ${searchedOn(binding)}`, codes, [interaction]);
}

/**
 * The CapabilityStatement lists the very parameter by which each filter is understood.
 * @throws Violation naming the filters whose working parameter is not listed.
 */
export async function listsWhatWorks(
  target: Target,
  binding: Binding,
  working: readonly { readonly filter: string; readonly parameter: string }[],
): Promise<void> {
  const listed = await declaredParameters(target, searchedOn(binding));
  const silent = working.filter(({ parameter }) => !listed.has(baseOf(parameter)));
  target.record.compared(working.length);
  if (silent.length > 0)
    throw new Violation(`What filters ${searchedOn(binding)} is not in the CapabilityStatement.`, {
      wanted: 'the parameter by which each filter works',
      found: [...listed].join(', ') || 'no search parameter',
      missing: silent.map(({ filter, parameter }) => `${filter}: ${parameter}`),
    });
}
