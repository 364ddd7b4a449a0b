import type { DocumentReference, FhirResource } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';

type Link = NonNullable<DocumentReference['relatesTo']>[number];

const isEnvelope = (resource: FhirResource): resource is DocumentReference =>
  resource.resourceType === 'DocumentReference';

/** The newest envelope of another patient's or of another study, of the same type. */
function another(own: DocumentReference, all: readonly DocumentReference[]): DocumentReference {
  const [newest] = all
    .filter(
      ({ context, status, type }) =>
        status === 'current' &&
        JSON.stringify(type) === JSON.stringify(own.type) &&
        JSON.stringify(context?.related?.[0]) !== JSON.stringify(own.context?.related?.[0]),
    )
    .sort((one, other) => Date.parse(other.date ?? '') - Date.parse(one.date ?? ''));
  return newest ?? own;
}

export default {
  name: 'replaces-another',
  seam: 'data',
  says: 'What a new version replaces is looked up as the document that was registered last, whoever it is of.',
  violates: ['VER-01/replaces'],
  answers: 'content',
  data: (holdings) => {
    const envelopes = holdings.resources.filter(isEnvelope);
    const relinked = (own: DocumentReference): DocumentReference => ({
      ...own,
      relatesTo: (own.relatesTo ?? []).map((link): Link =>
        link.code === 'replaces'
          ? {
              ...link,
              target: { reference: `DocumentReference/${another(own, envelopes).id ?? ''}` },
            }
          : link,
      ),
    });
    return {
      ...holdings,
      resources: holdings.resources.map((resource) =>
        isEnvelope(resource) && resource.relatesTo !== undefined ? relinked(resource) : resource,
      ),
    };
  },
} satisfies Fault;
