import type { Target } from '../../../tools/exchange/target.ts';
import { filterNames } from '../../../tools/filters/filter.ts';
import { spellingsOf } from '../../../tools/filters/spellings.ts';
import type { Spelling } from '../../../tools/filters/spellings.ts';
import { understandingOf } from '../../../tools/filters/understood.ts';
import type { Understanding } from '../../../tools/filters/understood.ts';
import { writeFilter } from '../../../tools/filters/write.ts';
import type { FilterName, Query } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { baseParameters, partsOf, searchedOn, wholeList } from '../candidate/base-list.ts';
import { declaredParameters } from '../candidate/capability-statement.ts';
import { addressOf } from '../answers/entries.ts';
import { allQueriesBy, costOf } from './filter-queries.ts';
import { filterIds, valuesOf } from '../candidate/filter-values.ts';
import { isCandidates } from '../answers/is-candidates.ts';
import { followPages } from '../answers/pages.ts';
import type { Listing } from '../answers/pages.ts';

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
  const because = inWords(tried);
  target.record.spelling(id, binding, used?.parameter ?? null, because);
  if (used !== undefined) return used;
  throw new Violation(`The filter ${id} (${filterNames[id]}) cannot be expressed.`, {
    wanted: `a spelling of ${id} that ${searchedOn(binding)} search understands`,
    found: because,
  });
}

/** How it is known that a spelling is understood, and what became of those tried before it. */
function inWords(tried: readonly Tried[]): string {
  const others = tried
    .filter(({ understanding }) => understanding !== 'understood')
    .map(({ spelling, understanding }) => `${spelling.parameter} was ${understanding}`);
  const known =
    others.length < tried.length ? ['the candidate names it, and it changes the list'] : [];
  return [...known, ...others].join('; ');
}

/** Tries the spellings in their order, up to the first that is understood. */
async function tryAll(
  target: Target,
  binding: Binding,
  name: FilterName,
): Promise<readonly Tried[]> {
  const probes = probesFor(target, binding, name);
  const declared = await declaredParameters(target, searchedOn(binding));
  const tried: Tried[] = [];
  for (const spelling of spellingsOf(searchedOn(binding), filterIds[name])) {
    const found: Understanding[] = [];
    for (const probe of probes)
      if (!found.includes('understood'))
        found.push(await probed(target, binding, { name, probe, spelling, declared }));
    const understanding = found.find((each) => each === 'understood') ?? found[0] ?? 'ignored';
    tried.push({ spelling, understanding });
    if (understanding === 'understood') break;
  }
  return tried;
}

interface Attempt {
  readonly name: FilterName;
  readonly probe: Query;
  readonly spelling: Spelling;
  readonly declared: ReadonlySet<string>;
}

async function probed(
  target: Target,
  binding: Binding,
  { name, probe, spelling, declared }: Attempt,
): Promise<Understanding> {
  const type = searchedOn(binding);
  const whole = keysOf(target, await wholeList(target, binding, probe.patient));
  const base = await baseParameters(target, binding, probe.patient);
  const parameters = writeFilter(filterIds[name], valuesOf(probe.filters), spelling);
  return orRefused(async () => {
    const answer = await target.fhir.search(type, [...base, ...parameters]);
    const differs =
      answer.status === 200 &&
      keysOf(target, await followPages(target, type, base, answer)) !== whole;
    return understandingOf({ parameters, answer, differs, declared });
  });
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

/**
 * Queries by that filter alone which certainly exclude some of a patient's entries; of a date both bounds, because
 * a lower one excludes nothing where Periods have no end.
 */
function probesFor(target: Target, binding: Binding, name: FilterName): readonly Query[] {
  const { documentClass } = partsOf(binding);
  const probe = allQueriesBy(target, documentClass, name).find(
    (query) => costOf(target, binding, query) !== undefined,
  );
  if (probe === undefined)
    throw new Untestable(
      `The data set holds no ${documentClass} that ${filterIds[name]} could tell apart.`,
    );
  const { date } = probe.filters;
  if (date === undefined) return [probe];
  return [probe, { ...probe, filters: { date: date.map((bound) => bound.replace(/^ge/, 'lt')) } }];
}

/** A list as one comparable string: its resources, whatever their order. */
function keysOf(target: Target, { entries }: Listing): string {
  return entries
    .map((entry) => addressOf(target, entry))
    .sort()
    .join('\n');
}
