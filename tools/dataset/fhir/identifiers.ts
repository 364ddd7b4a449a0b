import type { CodeableConcept, Identifier, Reference } from 'fhir/r4.js';
import type { IndexedAccession } from '../facts-index.ts';
import type { KnownStudy } from '../interpreted.ts';
import type { Identifier as Numbered } from '../scenario/patients.ts';

const table = 'http://terminology.hl7.org/CodeSystem/v2-0203';
const dcm = 'http://dicom.nema.org/resources/ontology/DCM';

const studyType: CodeableConcept = {
  coding: [{ system: dcm, code: '110180', display: 'Study Instance UID' }],
};

/** Both codings, as IHE MADO asks. */
const accessionType: CodeableConcept = {
  coding: [
    { system: table, code: 'ACSN', display: 'Accession ID' },
    { system: dcm, code: '121022', display: 'Accession Number' },
  ],
};

const placerType: CodeableConcept = {
  coding: [{ system: table, code: 'PLAC', display: 'Placer Identifier' }],
};

/** A Study Instance UID as an identifier (R4, ImagingStudy, notes). */
export function studyIdentifier(uid: string): Identifier {
  return { type: studyType, system: 'urn:dicom:uid', value: `urn:oid:${uid}` };
}

/** An accession number under its issuer. */
export function accessionIdentifier({ issuer, value }: IndexedAccession): Identifier {
  return { type: accessionType, system: issuer, value };
}

/** An order number under its placer's system. */
export function orderIdentifier({ system, value }: Numbered): Identifier {
  return { type: placerType, system, value };
}

/** A study by UID, and by address where it is held. */
export function studyReference({ held, id, uid }: KnownStudy): Reference {
  return {
    ...(held && { reference: `ImagingStudy/${id}` }),
    type: 'ImagingStudy',
    identifier: studyIdentifier(uid),
  };
}
