import type { FhirResource } from 'fhir/r4.js';

/** `Type/id`, as references name it. */
export function addressOf({ id, resourceType }: FhirResource): string {
  return `${resourceType}/${id ?? ''}`;
}

/** Every literal reference within a value, in the order in which they stand. */
export function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, within]) =>
    key === 'reference' && typeof within === 'string' ? [within] : referencesIn(within),
  );
}

/**
 * A resource and all that it leads to, nearest first: what a document may hold in R4 is just this.
 * @throws Error when a reference leads nowhere.
 */
export function reachable(
  first: FhirResource,
  others: ReadonlyMap<string, FhirResource>,
): FhirResource[] {
  const found = new Map([[addressOf(first), first]]);
  for (const resource of found.values()) {
    for (const address of referencesIn(resource)) {
      const target = others.get(address) ?? found.get(address);
      if (target === undefined) {
        throw new Error(`${addressOf(resource)} refers to ${address}, which the data set lacks.`);
      }
      found.set(address, target);
    }
  }
  return [...found.values()];
}
