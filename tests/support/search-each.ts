import type { Target } from '../../tools/exchange/target.ts';
import type { Query } from '../../tools/oracle/query.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { search } from './search.ts';
import type { Found } from './search.ts';

/** Asks queries one after the other. */
export async function* searchEach(
  target: Target,
  binding: Binding,
  queries: readonly Query[],
): AsyncGenerator<Found> {
  for (const { patient, filters } of queries) yield search(target, binding, patient, filters);
}
