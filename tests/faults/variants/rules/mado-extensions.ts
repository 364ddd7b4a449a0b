import type { CodeableConcept, DocumentReference, Extension } from 'fhir/r4.js';
import type { Rule } from '../variant.ts';
import { rewriting } from './rewriting.ts';

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
const mado = 'https://profiles.ihe.net/RAD/MADO/StructureDefinition/';

const isOurs = ({ url }: Extension): boolean =>
  /\/StructureDefinition\/(study-modality|anatomical-region)$/.test(url);

const isModality = ({ coding }: CodeableConcept): boolean =>
  coding?.some(({ system }) => system === DCM) === true;

/** Modality and region as MADO 1.0.0 places them; context.event keeps the procedures. */
function placed(envelope: DocumentReference): DocumentReference {
  const { extension = [], context = {} } = envelope;
  const regions = extension
    .filter(({ url }) => url.endsWith('/anatomical-region'))
    .flatMap(({ valueCodeableConcept: region }) => (region === undefined ? [] : [region]));
  const codes = new Set(regions.flatMap(({ coding = [] }) => coding.map(({ code }) => code)));
  const events = context.event ?? [];
  const isRegion = ({ coding = [] }: CodeableConcept): boolean =>
    coding.some(({ code }) => codes.has(code));
  const carried = (name: string, concepts: readonly CodeableConcept[]): Extension[] =>
    concepts.map((valueCodeableConcept) => ({ url: mado + name, valueCodeableConcept }));
  return {
    ...envelope,
    extension: [
      ...carried('ext-R5-DocumentReference.modality', events.filter(isModality)),
      ...carried('ext-R5-DocumentReference.bodySite', regions),
      ...extension.filter((each) => !isOurs(each)),
    ],
    context: {
      ...context,
      event: events.filter((each) => !isModality(each) && !isRegion(each)),
    },
  };
}

export const madoExtensions: Rule = {
  does: 'carries modality and body region of a document in its own extensions, and not in context.event',
  source: 'IHE RAD MADO 1.0.0, ext-R5-DocumentReference.modality (1..*) and .bodySite (0..*, flat)',
  fhir: rewriting((resource) =>
    resource.resourceType === 'DocumentReference' ? placed(resource) : resource,
  ),
};
