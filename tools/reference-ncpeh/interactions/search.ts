import type { FhirResource } from 'fhir/r4.js';

import { fhirResponse } from '../fhir-response.ts';
import { Refusal } from '../operation-outcome.ts';
import type { Catalogue } from '../search/criterion.ts';
import { requireOnePatient } from '../search/patient.ts';
import { queryOf } from '../search/query.ts';
import type { Parameters, Query } from '../search/query.ts';
import { searchset } from '../search/searchset.ts';
import { sorted } from '../search/sort.ts';
import type { Store } from '../store.ts';

const rememberedSearches = 64;
const remembered = new WeakMap<Store, Map<string, readonly FhirResource[]>>();

function matchesOf(store: Store, query: Query): readonly FhirResource[] {
  const matches = store
    .listed(query.type)
    .filter((resource) => query.criteria.every(({ admits }) => admits(resource)));
  return sorted(matches, query.sort);
}

/** The matches, remembered for the pages to come: walking n pages must not cost n searches. */
function matchesRemembered({ store, base }: Catalogue, query: Query): readonly FhirResource[] {
  const searches = remembered.get(store) ?? new Map<string, readonly FhirResource[]>();
  remembered.set(store, searches);
  const selecting = query.understood.filter(([name]) => name !== '_offset');
  const key = JSON.stringify([base, query.type, selecting]);
  const matches = searches.get(key) ?? matchesOf(store, query);
  searches.set(key, matches);
  const [oldest] = searches.keys();
  if (searches.size > rememberedSearches && oldest !== undefined) searches.delete(oldest);
  return matches;
}

/** R4 search, 3.1.1.6: strict refuses what it does not know, lenient (the default) answers without it and says so. */
function requireUnderstood({ unknown }: Query, prefer: string | null): void {
  const strict = /(^|[;,\s])handling\s*=\s*"?strict"?($|[;,\s])/i.test(prefer ?? '');
  if (!strict || unknown.length === 0) return;
  const says = `Not understood: ${unknown.join(', ')}; see /metadata for what is.`;
  throw new Refusal(400, 'not-supported', says);
}

/** `GET [base]/<Type>?…` and `POST [base]/<Type>/_search`: one page of the resources that answer every parameter. */
export function search(
  catalogue: Catalogue,
  type: string,
  parameters: Parameters,
  prefer: string | null,
): Response {
  const query = queryOf(catalogue, type, parameters);
  requireUnderstood(query, prefer);
  requireOnePatient(query);
  return fhirResponse(200, searchset(catalogue, query, matchesRemembered(catalogue, query)));
}
