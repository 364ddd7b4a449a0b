import type { Target } from '../../../tools/exchange/target.ts';
import type { Query } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { baseParameters, searchedOn } from '../candidate/base-list.ts';
import { searchAll } from '../answers/pages.ts';
import { found } from '../searches/search.ts';
import type { Found } from '../searches/search.ts';
import { understoodSpelling } from '../searches/understanding.ts';

/** Asks for a study by its UID, written in a way of the check's choice. */
export async function searchWritten(
  target: Target,
  binding: Binding,
  query: Query,
  filter: 'studyUid',
  write: (uid: string) => string,
): Promise<Found> {
  const { parameter } = await understoodSpelling(target, binding, filter);
  const uids = (query.filters[filter] ?? []).map((uid) => `urn:dicom:uid|${write(uid)}`);
  const base = await baseParameters(target, binding, query.patient);
  const asked = [...base, [parameter, uids.join(',')] as const];
  return found(target, binding, query, await searchAll(target, searchedOn(binding), asked));
}
