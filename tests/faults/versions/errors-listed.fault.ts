import type { Fault } from '../fault.ts';
import { withResources } from '../seams/held.ts';
import type { FhirResource } from 'fhir/r4.js';

const marks = ['cancelled', 'entered-in-error'];

/** A resource as if nothing were wrong with it, and what it contains. */
function asGood(resource: FhirResource): FhirResource {
  const text = JSON.stringify(resource);
  if (!marks.some((mark) => text.includes(`"${mark}"`))) return resource;
  const good = resource.resourceType === 'ImagingStudy' ? 'available' : undefined;
  return JSON.parse(
    text
      .replaceAll(/"docStatus":"(?:cancelled|entered-in-error)"/g, '"docStatus":"final"')
      .replaceAll(
        /"status":"(?:cancelled|entered-in-error)"/g,
        `"status":"${good ?? (resource.resourceType === 'DocumentReference' ? 'current' : 'final')}"`,
      ),
  ) as FhirResource;
}

export default {
  name: 'errors-listed',
  seam: 'data',
  says: 'Cancelled and erroneous entries are marked in a field of the source that the export leaves out.',
  violates: ['VER-06/listed', 'VER-07/by-address', 'VER-08'],
  answers: 'content',
  data: withResources(asGood),
} satisfies Fault;
