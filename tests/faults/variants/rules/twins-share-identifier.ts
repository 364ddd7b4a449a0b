import type { DocumentReference, FhirResource } from 'fhir/r4.js';
import type { Rule } from '../variant.ts';

const isEnvelope = (resource: FhirResource): resource is DocumentReference =>
  resource.resourceType === 'DocumentReference';

const isKos = ({ content }: DocumentReference): boolean =>
  content.some(({ attachment }) => attachment.contentType === 'application/dicom');

const studyOf = ({ context }: DocumentReference): string | undefined =>
  context?.related?.find(({ type }) => type === 'ImagingStudy')?.identifier?.value;

/** A KOS manifest under the identifier of the current FHIR manifest of its study. */
function asTwin(kos: DocumentReference, all: readonly DocumentReference[]): DocumentReference {
  const twin = all.find(
    (other) =>
      !isKos(other) &&
      other.status === 'current' &&
      other.type?.coding?.[0]?.code === kos.type?.coding?.[0]?.code &&
      studyOf(other) === studyOf(kos),
  );
  if (twin?.masterIdentifier === undefined) return kos;
  const { masterIdentifier } = twin;
  return { ...kos, masterIdentifier, identifier: [masterIdentifier] };
}

export const twinsShareIdentifier: Rule = {
  does: 'publishes the FHIR and the KOS manifest of a study under one masterIdentifier',
  source: 'IHE RAD MADO 1.0.0: both are one manifest in two formats, told apart by content.format',
  data: (holdings) => {
    const envelopes = holdings.resources.filter(isEnvelope);
    return {
      ...holdings,
      resources: holdings.resources.map((resource) =>
        isEnvelope(resource) && isKos(resource) ? asTwin(resource, envelopes) : resource,
      ),
    };
  },
};
