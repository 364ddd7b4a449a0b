import type { Target } from '../../tools/exchange/target.ts';
import { filterNames } from '../../tools/filters/filter.ts';
import type { FilterId } from '../../tools/filters/filter.ts';
import { spellingsOf } from '../../tools/filters/spellings.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Violation } from '../../tools/verdict/outcome.ts';
import { searchedOn } from './base-list.ts';
import { containsAll } from './same.ts';
import { list, members, resource, text } from './shape.ts';

type Members = Readonly<Record<string, unknown>>;

/** The candidate's CapabilityStatement, asked once per run. */
export function capability(target: Target): Promise<Members> {
  return target.fixture('metadata', async () =>
    resource(await target.fhir.request('GET', 'metadata'), 'CapabilityStatement'),
  );
}

/** The server's description of one resource type; empty when there is none. */
export function capabilityOf(statement: Members, type: string): Members {
  return members(
    list(statement['rest'])
      .map(members)
      .filter((rest) => rest['mode'] === 'server')
      .flatMap((rest) => list(rest['resource']))
      .find((described) => members(described)['type'] === type),
  );
}

/** The names of the search parameters that the candidate lists for a resource type. */
export async function declaredParameters(
  target: Target,
  type: string,
): Promise<ReadonlySet<string>> {
  const described = capabilityOf(await capability(target), type);
  return new Set(
    list(described['searchParam'])
      .map((parameter) => text(members(parameter)['name']))
      .filter((name) => name !== undefined),
  );
}

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
