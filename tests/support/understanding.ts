import type { Target } from '../../tools/exchange/target.ts';
import { filterNames } from '../../tools/filters/filter.ts';
import { spellingsOf } from '../../tools/filters/spellings.ts';
import type { Spelling } from '../../tools/filters/spellings.ts';
import { understandingOf } from '../../tools/filters/understood.ts';
import type { Understanding } from '../../tools/filters/understood.ts';
import { writeFilter } from '../../tools/filters/write.ts';
import { discriminating } from '../../tools/oracle/probe.ts';
import type { FilterName } from '../../tools/oracle/probe.ts';
import type { Query } from '../../tools/oracle/query.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../tools/verdict/outcome.ts';
import { baseParameters, partsOf, searchedOn, wholeList } from './base-list.ts';
import { declaredParameters } from './capability.ts';
import { factsIn } from './facts.ts';
import { filterIds, valuesOf } from './filter-values.ts';
import { isCandidates } from './is-candidates.ts';
import { followPages } from './pages.ts';
import type { Listing } from './pages.ts';

interface Tried {
  readonly spelling: Spelling;
  readonly understanding: Understanding;
}

/**
 * The spelling of a filter that the candidate understands on a route, proven once per run.
 * @throws Violation when it understands none: the route is declared, so the filter has to be there.
 */
export async function understoodSpelling(
  target: Target,
  binding: Binding,
  name: FilterName,
): Promise<Spelling> {
  const id = filterIds[name];
  const tried = await target.fixture(`spelling ${id}@${binding}`, () =>
    tryAll(target, binding, name),
  );
  const used = tried.find(({ understanding }) => understanding === 'understood')?.spelling;
  const because = tried
    .map(({ spelling, understanding }) => `${spelling.parameter}: ${understanding}`)
    .join('; ');
  target.record.spelling(id, binding, used?.parameter ?? null, because);
  if (used !== undefined) return used;
  throw new Violation(`The filter ${id} (${filterNames[id]}) cannot be expressed.`, {
    wanted: `a spelling of ${id} that ${searchedOn(binding)} search understands`,
    found: because,
  });
}

/** Tries the spellings in their order, up to the first that is understood. */
async function tryAll(
  target: Target,
  binding: Binding,
  name: FilterName,
): Promise<readonly Tried[]> {
  const probe = probeFor(target, binding, name);
  const whole = keysOf(await wholeList(target, binding, probe.patient));
  const base = await baseParameters(target, binding, probe.patient);
  const declared = await declaredParameters(target, searchedOn(binding));
  const tried: Tried[] = [];
  for (const spelling of spellingsOf(searchedOn(binding), filterIds[name])) {
    const parameters = writeFilter(filterIds[name], valuesOf(probe.filters), spelling);
    const ask = async (): Promise<Understanding> => {
      const answer = await target.fhir.search(searchedOn(binding), [...base, ...parameters]);
      const differs =
        answer.status === 200 &&
        keysOf(await followPages(target, searchedOn(binding), base, answer)) !== whole;
      return understandingOf({ parameters, answer, differs, declared });
    };
    const understanding = await orRefused(ask);
    tried.push({ spelling, understanding });
    if (understanding === 'understood') break;
  }
  return tried;
}

/** An answer to one spelling that is no list is a refusal of that spelling: the next may be answered. */
async function orRefused(ask: () => Promise<Understanding>): Promise<Understanding> {
  try {
    return await ask();
  } catch (error) {
    if (isCandidates(error)) return 'refused';
    throw error;
  }
}

/** A query by that filter alone which certainly excludes some of a patient's entries. */
function probeFor(target: Target, binding: Binding, name: FilterName): Query {
  const facts = factsIn(target);
  const { documentClass } = partsOf(binding);
  const [probe] = facts.patients.flatMap(({ id }) =>
    discriminating(facts, id, documentClass, name),
  );
  if (probe !== undefined) return probe;
  throw new Untestable(
    `The data set holds no ${documentClass} that ${filterIds[name]} could tell apart.`,
  );
}

/** A list as one comparable string: its resources, whatever their order. */
function keysOf({ entries }: Listing): string {
  return entries
    .map(({ fullUrl, resource }) => fullUrl ?? JSON.stringify(resource))
    .sort()
    .join('\n');
}
