import type { FhirResource } from 'fhir/r4.js';

import type { Definition, Definitions } from './definitions.ts';
import type { SearchRule } from './rule.ts';
import { searchRules } from './rules.ts';
import { indexedValues } from './values.ts';

/** One key of `_sort`. */
export interface SortKey {
  readonly definition: Definition;
  readonly descending: boolean;
}

/** Reads `_sort=-started,_id`; `undefined` when one of the names is not known. */
export function sortKeysOf(
  definitions: Definitions,
  type: string,
  value: string,
): readonly SortKey[] | undefined {
  const keys = value.split(',').flatMap((text) => {
    const descending = text.startsWith('-');
    const definition = definitions.get(type)?.get(descending ? text.slice(1) : text);
    return definition === undefined ? [] : [{ definition, descending }];
  });
  return keys.length === value.split(',').length ? keys : undefined;
}

/** Of several values the lowest counts ascending, the highest descending. */
function keyOf(resource: FhirResource, { definition, descending }: SortKey) {
  const rule = searchRules[definition.type] as SearchRule<unknown>;
  const keys = indexedValues(resource, definition).map((value) => rule.sortKey(value));
  keys.sort((a, b) => (a < b ? -1 : Number(a > b)));
  return descending ? keys.at(-1) : keys[0];
}

function compare(a: FhirResource, b: FhirResource, key: SortKey): number {
  const [first, second] = [keyOf(a, key), keyOf(b, key)];
  if (first === undefined || second === undefined) {
    // what has no value stands last in either direction
    return Number(first === undefined) - Number(second === undefined);
  }
  const order = first < second ? -1 : Number(first > second);
  return key.descending ? -order : order;
}

/** The resources in the order asked for; equals keep theirs, so that pages neither lose nor repeat an entry. */
export function sorted(
  resources: readonly FhirResource[],
  keys: readonly SortKey[],
): readonly FhirResource[] {
  return [...resources].sort((a, b) => {
    for (const key of keys) {
      const order = compare(a, b, key);
      if (order !== 0) return order;
    }
    return 0;
  });
}
