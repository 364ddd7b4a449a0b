import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import { isFilter } from './filter-names.ts';
import { rewriting } from './search-request.ts';

/** A prefix of a date search (R4 search, 3.1.1.4.6) that a bound in time has. */
type Prefix = 'ge' | 'gt' | 'sa' | 'le' | 'lt' | 'eb';

/** The date filter with one prefix taken for another. */
export const taking = (prefix: Prefix, as: Prefix): ((handler: Handler) => Handler) =>
  rewriting(([name, value]) => [
    isFilter([name, value], 'date') && value.startsWith(prefix)
      ? [name, as + value.slice(prefix.length)]
      : [name, value],
  ]);
