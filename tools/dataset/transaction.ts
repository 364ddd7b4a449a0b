import type { Bundle, FhirResource } from 'fhir/r4.js';

/** A transaction that stores resources under the ids they have (R4 3.1.0.11): sent to a FHIR base, it loads the data set. */
export function transaction(resources: readonly FhirResource[]): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map((resource) => ({
      resource,
      request: { method: 'PUT', url: `${resource.resourceType}/${resource.id ?? ''}` },
    })),
  };
}
