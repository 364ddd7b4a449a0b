import type { FhirResource } from 'fhir/r4.js';
import type { Holdings, StoredInstance } from '../../../tools/reference-ncpeh/holdings.ts';

/** What is held with some resources replaced; those that are left alone stay the same objects. */
export function withResources(
  change: (resource: FhirResource) => FhirResource,
): (holdings: Holdings) => Holdings {
  return (holdings) => ({ ...holdings, resources: holdings.resources.map(change) });
}

/** What is held with some DICOM instances replaced or gone. */
export function withInstances(
  change: (instance: StoredInstance, all: readonly StoredInstance[]) => readonly StoredInstance[],
): (holdings: Holdings) => Holdings {
  return (holdings) => {
    const all = [...holdings.instances];
    return { ...holdings, instances: all.flatMap((instance) => change(instance, all)) };
  };
}
