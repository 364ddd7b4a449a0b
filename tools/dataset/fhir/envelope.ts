import type { DocumentReference, Identifier, Reference } from 'fhir/r4.js';
import { accessionsOf, distinct, modalitiesOf, ordersOf, periodOf } from '../interpreted.ts';
import type { KnownStudy } from '../interpreted.ts';
import { concept, medicalImaging } from './concepts.ts';
import { anatomicalRegions, studyModalities } from './extensions.ts';
import { accessionIdentifier, orderIdentifier, studyReference } from './identifiers.ts';
import type { Setting } from './setting.ts';

/** Links by identifier: studies, accession numbers, orders (XDS referenceIdList). They hold where nothing is held. */
function related(studies: readonly KnownStudy[]): Reference[] {
  const order = (identifier: Identifier): Reference => ({ type: 'ServiceRequest', identifier });
  return [
    ...studies.map(studyReference),
    ...accessionsOf(studies).map((each) => order(accessionIdentifier(each))),
    ...ordersOf(studies).map((each) => order(orderIdentifier(each))),
  ];
}

/** What filters compare, in the elements that R4 and the anchors search (mapping 4.2). */
function context(studies: readonly KnownStudy[]): DocumentReference['context'] {
  const regions = distinct(studies.flatMap((each) => each.regions));
  const procedures = distinct(studies.flatMap((each) => each.procedures));
  const period = periodOf(studies);
  return {
    event: [...modalitiesOf(studies), ...regions, ...procedures].map(concept),
    ...(period !== undefined && { period }),
    facilityType: { text: 'Hospital' },
    practiceSetting: concept({
      system: 'http://snomed.info/sct',
      code: '394914008',
      display: 'Radiology',
    }),
    related: related(studies),
  };
}

/** What every envelope says of the studies a document is about. */
export function envelopeOf(
  setting: Setting,
  studies: readonly KnownStudy[],
): Pick<DocumentReference, 'extension' | 'context' | 'securityLabel'> {
  return {
    extension: [...studyModalities(setting, studies), ...anatomicalRegions(setting, studies)],
    securityLabel: [
      concept({
        system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
        code: 'N',
        display: 'normal',
      }),
    ],
    context: context(studies),
  };
}

/** One category, as IHE MHD allows: the class code of XDS and the priority category are codings of it. */
export function envelopeCategory(classCode: 'IMAGES' | 'REPORTS'): DocumentReference['category'] {
  const xds = { system: 'urn:oid:1.3.6.1.4.1.19376.1.2.6.1', code: classCode };
  return [{ coding: [xds, medicalImaging] }];
}

/** A link to another envelope of the data set. */
export function relatesTo(
  code: 'replaces' | 'transforms' | 'appends',
  document: string | undefined,
): NonNullable<DocumentReference['relatesTo']> {
  if (document === undefined) return [];
  return [{ code, target: { reference: `DocumentReference/${document}-envelope` } }];
}
