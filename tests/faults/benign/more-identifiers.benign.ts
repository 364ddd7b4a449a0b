import type { FhirResource, Identifier } from 'fhir/r4.js';
import type { Benign } from '../fault.ts';
import { withResources } from '../seams/held.ts';

const numbered: readonly string[] = [
  'DocumentReference',
  'DiagnosticReport',
  'ImagingStudy',
  'Patient',
];

export default {
  name: 'more-identifiers',
  seam: 'data',
  says: 'Entries, patients and studies carry numbers of the archive besides their own.',
  data: withResources((resource) => {
    if (!numbered.includes(resource.resourceType)) return resource;
    const { identifier = [] } = resource as { readonly identifier?: readonly Identifier[] };
    const row: Identifier = {
      use: 'secondary',
      system: 'urn:oid:2.999.9.4',
      value: `row-${resource.id ?? ''}`,
    };
    return { ...resource, identifier: [row, ...identifier] } as FhirResource;
  }),
} satisfies Benign;
