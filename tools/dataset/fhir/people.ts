import type { Organization, Patient, Practitioner, PractitionerRole } from 'fhir/r4.js';
import type { HospitalFacts } from '../scenario/hospitals.ts';
import type { PatientFacts } from '../scenario/patients.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

/** A patient with all identifiers. */
export function patient(setting: Setting, facts: PatientFacts): Patient {
  return {
    resourceType: 'Patient',
    id: facts.id,
    meta: follows(setting, 'imaging-patient'),
    identifier: facts.identifiers.map(({ system, value }) => ({ system, value })),
    name: [{ use: 'official', family: facts.family, given: [facts.given] }],
    gender: facts.gender,
    birthDate: facts.birthDate,
    address: [{ country: facts.country }],
  };
}

/** A hospital with its country (R3). */
export function organization(setting: Setting, facts: HospitalFacts): Organization {
  return {
    resourceType: 'Organization',
    id: facts.id,
    meta: follows(setting, 'imaging-organization'),
    identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:oid:${facts.identifier}` }],
    name: facts.name,
    address: [{ city: facts.city, country: facts.country }],
  };
}

/** The radiologist of a hospital. */
export function practitioner({ id, identifier, radiologist }: HospitalFacts): Practitioner {
  return {
    resourceType: 'Practitioner',
    id: `${id}-radiologist`,
    identifier: [{ system: `urn:oid:${identifier}.4`, value: radiologist.id }],
    name: [{ family: radiologist.family, given: [radiologist.given] }],
  };
}

/** That radiologist at that hospital. */
export function practitionerRole({ id }: HospitalFacts): PractitionerRole {
  return {
    resourceType: 'PractitionerRole',
    id: `${id}-radiologist`,
    practitioner: { reference: `Practitioner/${id}-radiologist` },
    organization: { reference: `Organization/${id}` },
  };
}
