import { Refusal } from '../operation-outcome.ts';
import { criterionOf } from './criterion.ts';
import type { Catalogue, Criterion } from './criterion.ts';
import { includeOf } from './include.ts';
import type { Include } from './include.ts';
import { sortKeysOf } from './sort.ts';
import type { SortKey } from './sort.ts';

/** A search as it was understood. */
export interface Query {
  readonly type: string;
  readonly criteria: readonly Criterion[];
  readonly sort: readonly SortKey[];
  readonly includes: readonly Include[];
  /** Matches on one page; 0 asks for the total alone. */
  readonly count: number;
  /** Matches on the pages before. */
  readonly offset: number;
  readonly total: boolean;
  /** What the self link repeats: exactly what was understood, in order. */
  readonly understood: readonly (readonly [name: string, value: string])[];
  /** What was not, each `name=value` as written. */
  readonly unknown: readonly string[];
}

type Draft = {
  -readonly [Key in keyof Query]: Query[Key] extends readonly (infer Item)[] ? Item[] : Query[Key];
};

const pageSize = 50;
const largestPage = 200;

/** The summary that is a number alone. */
const summaryCount = 'count';

function wholeNumber(name: string, value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Refusal(400, 'value', `Found ${name}=${value}; wanted a whole number from 0 on.`);
}

function totalOf(value: string): boolean {
  if (['none', 'estimate', 'accurate'].includes(value)) return value !== 'none';
  throw new Refusal(400, 'value', `Found _total=${value}; wanted none, estimate or accurate.`);
}

/** Parameters that shape the answer and select nothing; each says whether it understood its value. */
const resultParameters: Readonly<
  Record<string, (draft: Draft, value: string, catalogue: Catalogue) => boolean>
> = {
  _count: (draft, value) => {
    draft.count = Math.min(wholeNumber('_count', value), largestPage);
    return true;
  },
  _offset: (draft, value) => {
    draft.offset = wholeNumber('_offset', value);
    return true;
  },
  _total: (draft, value) => {
    draft.total = totalOf(value);
    return true;
  },
  // the number alone, or the whole; no resource is ever summarised (R4 search, "Summary")
  _summary: (_, value) => [summaryCount, 'false'].includes(value),
  // negotiated before the search began
  _format: () => true,
  _sort: (draft, value, { definitions }) => {
    const keys = sortKeysOf(definitions, draft.type, value);
    draft.sort.push(...(keys ?? []));
    return keys !== undefined;
  },
  _include: (draft, value, { definitions }) => {
    const include = includeOf(definitions, value);
    draft.includes.push(...(include === undefined ? [] : [include]));
    return include !== undefined;
  },
};

function understand(draft: Draft, catalogue: Catalogue, name: string, value: string): boolean {
  const result = Object.hasOwn(resultParameters, name) ? resultParameters[name] : undefined;
  if (result !== undefined) return result(draft, value, catalogue);
  const criterion = criterionOf(catalogue, draft.type, name, value);
  if (criterion !== undefined) draft.criteria.push(criterion);
  return criterion !== undefined;
}

/**
 * A DocumentReference search that leaves `status` out gets current documents only, and the self link says so. MHD (ITI-67) has the
 * consumer always ask for a status, so nobody who follows it loses anything; and the guideline provides only latest versions (use
 * case 1, step 8), so a client that forgets must not see old ones. Superseded envelopes are still found by asking for them.
 */
function withDefaults(type: string, parameters: Parameters): Parameters {
  const asked = parameters.some(([name]) => name === 'status' || name.startsWith('status:'));
  if (type !== 'DocumentReference' || asked) return parameters;
  return [...parameters, ['status', 'current']];
}

/** Names and values of a query in order, decoded. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/**
 * Reads a query.
 * @throws Refusal for a value or modifier that cannot be, whatever the handling preference: leaving it out would widen the answer.
 */
export function queryOf(catalogue: Catalogue, type: string, parameters: Parameters): Query {
  const draft: Draft = {
    type,
    criteria: [],
    sort: [],
    includes: [],
    count: pageSize,
    offset: 0,
    total: true,
    understood: [],
    unknown: [],
  };
  for (const [name, value] of withDefaults(type, parameters)) {
    if (understand(draft, catalogue, name, value)) draft.understood.push([name, value]);
    else draft.unknown.push(`${name}=${value}`);
  }
  return isCounted(draft) ? { ...draft, count: 0, total: true } : draft;
}

/** Whatever page or total was asked for beside it, before or after. */
const isCounted = ({ understood }: Draft): boolean =>
  understood.some(([name, value]) => name === '_summary' && value === summaryCount);
