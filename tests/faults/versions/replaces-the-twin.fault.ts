import type { FhirResource } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { withResources } from '../seams/held.ts';

/** A link between the formats of one manifest, as the registry knows links. */
function renamed(resource: FhirResource): FhirResource {
  if (resource.resourceType !== 'DocumentReference') return resource;
  const { relatesTo } = resource;
  if (relatesTo === undefined) return resource;
  return {
    ...resource,
    relatesTo: relatesTo.map((link) =>
      link.code === 'transforms' ? { ...link, code: 'replaces' } : link,
    ),
  };
}

export default {
  name: 'replaces-the-twin',
  seam: 'data',
  says: 'The registry knows one kind of link: the same manifest in another format is said to be replaced.',
  violates: ['VER-01/replaces@manifests.documents'],
  answers: 'content',
  data: withResources(renamed),
} satisfies Fault;
