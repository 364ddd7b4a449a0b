import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4.js';

import { operationOutcome } from '../operation-outcome.ts';
import { addressOf } from '../standing.ts';
import type { Catalogue } from './criterion.ts';
import { included } from './include.ts';
import { pageLinks } from './page.ts';
import type { Query } from './query.ts';

function entry(base: string, resource: FhirResource, mode: 'match' | 'include'): BundleEntry {
  return { fullUrl: `${base}/${addressOf(resource)}`, resource, search: { mode } };
}

/** Lenient handling ignores what it does not know, but never in silence. */
function warnings({ unknown }: Query): BundleEntry[] {
  if (unknown.length === 0) return [];
  const sentences = unknown.map((written) => `Ignored ${written}: it is not understood here.`);
  const resource = operationOutcome('warning', 'not-supported', sentences);
  return [{ resource, search: { mode: 'outcome' } }];
}

/** One page of all the matches of a query, in the order given, with what it includes. */
export function searchset(
  catalogue: Catalogue,
  query: Query,
  matches: readonly FhirResource[],
): Bundle {
  const page = matches.slice(query.offset, query.offset + query.count);
  const { base } = catalogue;
  const entries = [
    ...page.map((resource) => entry(base, resource, 'match')),
    ...included(catalogue, page, query.includes).map((each) => entry(base, each, 'include')),
    ...warnings(query),
  ];
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(query.total ? { total: matches.length } : {}),
    link: pageLinks(base, query, matches.length),
    // FHIR JSON has no empty arrays
    ...(entries.length === 0 ? {} : { entry: entries }),
  };
}
