import type { Target } from '../../../tools/exchange/target.ts';
import type { FilterName, Filters } from '../../../tools/oracle/query.ts';
import { listed } from '../../../tools/oracle/select.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { partsOf, searchedOn } from '../candidate/base-list.ts';
import { asControl } from '../searches/control.ts';
import { factsIn } from '../candidate/facts.ts';
import { allQueriesBy, costOf } from '../searches/filter-queries.ts';
import { see } from '../candidate/judges.ts';
import { followPages, searchAll } from '../answers/pages.ts';
import { pageThrough, sameEntries } from './paging.ts';
import { search } from '../searches/search.ts';
import type { Found } from '../searches/search.ts';
import type { AskedList } from './whole-and-filtered.ts';

/** Filters whose parameters are written in every way: a code with its system, a number with its issuer, a name with a hyphen or colon. */
const posted: readonly FilterName[] = ['modality', 'region', 'studyUid', 'accession', 'order'];

/**
 * Filtered lists of a patient are the same by POST as by GET: each filter that works by GET, and a
 * parameter that is repeated. Whether a filter works is for its own checks to say.
 * @throws Violation for a list that differs.
 */
export async function samePosted(target: Target, binding: Binding, patient: string): Promise<void> {
  for (const filters of filtered(target, binding, patient)) {
    const got = await byGet(target, binding, patient, filters);
    if (got === undefined) continue;
    const { parameters } = got.listing;
    const type = searchedOn(binding);
    sameEntries(target, await searchAll(target, type, parameters, { method: 'POST' }), got.listing);
  }
}

/** How forms are labelled by clients that name the encoding of every text; the encoding is the one of forms anyway. */
const formInUtf8 = 'application/x-www-form-urlencoded; charset=UTF-8';

/**
 * A list is the same by a form that names its encoding (RFC 9110, 8.3: parameters belong to a media type).
 * @throws Violation for a list that differs, or none.
 */
export async function samePostedInUtf8(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<void> {
  const type = searchedOn(binding);
  const { listing } = await asControl('the list by GET', see('list', binding), () =>
    search(target, binding, patient, {}),
  );
  const body = new URLSearchParams(
    listing.parameters.map(([name, value]): [string, string] => [name, value]),
  ).toString();
  const headers = { 'content-type': formInUtf8 };
  const answer = await target.fhir.request('POST', `${type}/_search`, { headers, body });
  sameEntries(target, await followPages(target, type, listing.parameters, answer), listing);
}

/**
 * The last of some lists comes the same in pages by POST as by GET: what a form asks for is not in the address, and
 * has to be in the links all the same. Whether pages work at all is for other checks to say.
 * @throws Violation for a list that differs.
 */
export async function samePostedInPages(
  target: Target,
  binding: Binding,
  lists: readonly AskedList[],
): Promise<void> {
  const list = lists.at(-1);
  if (list === undefined) return;
  const got = await asControl('the list by GET in pages', see('pages', binding), async () => {
    const paged = await pageThrough(target, binding, list, 2);
    sameEntries(target, paged, await list.plain());
    return paged;
  });
  sameEntries(target, await pageThrough(target, binding, list, 2, { method: 'POST' }), got);
}

/** One question by each filter that leaves some of a patient's entries out, and one between two dates. */
function filtered(target: Target, binding: Binding, patient: string): readonly Filters[] {
  const { documentClass } = partsOf(binding);
  const one = posted
    .map((name) =>
      allQueriesBy(target, documentClass, name).find(
        (query) => query.patient === patient && costOf(target, binding, query) !== undefined,
      ),
    )
    .flatMap((query) => query?.filters ?? []);
  const starts = listed(factsIn(target), patient, documentClass)
    .flatMap(({ started }) => started ?? [])
    .sort((early, late) => Date.parse(early) - Date.parse(late));
  const [from, to] = [starts[1], starts.at(-1)];
  return from === undefined || to === undefined
    ? one
    : [...one, { date: [`ge${from}`, `lt${to}`] }];
}

/** A list by GET that has entries; undefined when it has none, or the filter does not work. */
async function byGet(
  target: Target,
  binding: Binding,
  patient: string,
  filters: Filters,
): Promise<Found | undefined> {
  try {
    const got = await asControl('the list by GET', see('list', binding), () =>
      search(target, binding, patient, filters),
    );
    return got.listing.entries.length > 0 ? got : undefined;
  } catch (error) {
    if (error instanceof Untestable) return undefined;
    throw error;
  }
}
