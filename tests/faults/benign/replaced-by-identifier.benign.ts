import type { DocumentReference, FhirResource } from 'fhir/r4.js';
import type { Benign } from '../fault.ts';

export default {
  name: 'replaced-by-identifier',
  seam: 'data',
  says: 'Documents name what they replace by its identifier alone.',
  data: (holdings) => {
    const isEnvelope = (resource: FhirResource): resource is DocumentReference =>
      resource.resourceType === 'DocumentReference';
    const identifiers = new Map(
      holdings.resources
        .filter(isEnvelope)
        .map(({ id = '', masterIdentifier }) => [`DocumentReference/${id}`, masterIdentifier]),
    );
    const named = (own: DocumentReference): DocumentReference => ({
      ...own,
      relatesTo: (own.relatesTo ?? []).map((link) => {
        const identifier = identifiers.get(link.target.reference ?? '');
        return link.code === 'replaces' && identifier !== undefined
          ? { ...link, target: { identifier } }
          : link;
      }),
    });
    return {
      ...holdings,
      resources: holdings.resources.map((resource) =>
        isEnvelope(resource) && resource.relatesTo !== undefined ? named(resource) : resource,
      ),
    };
  },
} satisfies Benign;
