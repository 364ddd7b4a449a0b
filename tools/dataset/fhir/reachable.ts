import type { FhirResource } from 'fhir/r4.js';

/** `Type/id`, as references name it. */
export function addressOf({ id, resourceType }: FhirResource): string {
  return `${resourceType}/${id ?? ''}`;
}

function collect(value: unknown, found: string[]): string[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, within] of Object.entries(value) as [string, unknown][]) {
    if (key === 'reference' && typeof within === 'string') found.push(within);
    else if (typeof within === 'object') collect(within, found);
  }
  return found;
}

/** By resource: a hospital stands in thousands of documents. */
const known = new WeakMap<FhirResource, readonly string[]>();

/** Every literal reference within a resource, in the order in which they stand. */
export function referencesIn(resource: FhirResource): readonly string[] {
  const found = known.get(resource) ?? collect(resource, []);
  known.set(resource, found);
  return found;
}

/**
 * A resource and all that it leads to, nearest first: what a document may hold in R4 is just this.
 * @throws Error when a reference leads nowhere.
 */
export function reachable(
  first: FhirResource,
  others: Pick<ReadonlyMap<string, FhirResource>, 'get'>,
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
