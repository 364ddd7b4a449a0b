/** An identifier in the system of its issuer. */
export interface Identifier {
  readonly system: string;
  readonly value: string;
}

/** The patients of the data set, then those of the guide's examples. */
export type PatientId =
  | 'ana'
  | 'nikos'
  | 'noor'
  | 'zdena'
  | 'omar'
  | 'jana'
  | 'dimitris'
  | 'lukas'
  | 'marta'
  | 'nina'
  | 'carla';

/** A fictional person. */
export interface PatientFacts {
  readonly id: PatientId;
  readonly family: string;
  readonly given: string;
  readonly birthDate: string;
  readonly gender: 'female' | 'male';
  readonly country: string;
  readonly identifiers: readonly Identifier[];
}

/** The two issuers of patient identifiers: the first is the one the country's contact point answers to. */
const national = 'urn:oid:2.999.1.1';
const insurer = 'urn:oid:2.999.1.2';

// prettier-ignore
/**
 * Ana and Nikos collide: 12345 names her in one system and him in the other, and his 1234 in her system begins her 12345.
 * Noor has no study and no report. Zdena has the long history: 123456 begins with Ana's 12345, and her 1234 is Nikos's in another system.
 * Omar's 0012345 is Ana's 12345 to whoever takes identifiers for numbers, and his KV-71B is Noor's KV-71b to whoever is blind to case.
 */
export const patients: readonly PatientFacts[] = [
  { id: 'ana',   family: 'Exemplária',  given: 'Ana',   birthDate: '1961-04-12', gender: 'female', country: 'PT',
    identifiers: [{ system: national, value: '12345' }] },
  { id: 'nikos', family: 'Παράδειγμα',  given: 'Νίκος', birthDate: '1958-11-02', gender: 'male',   country: 'GR',
    identifiers: [{ system: national, value: '1234' }, { system: insurer, value: '12345' }] },
  { id: 'noor',  family: 'Tømtgård',    given: 'Noor',  birthDate: '1990-02-28', gender: 'female', country: 'NO',
    identifiers: [{ system: national, value: '99001' }, { system: insurer, value: 'KV-71b' }] },
  { id: 'zdena', family: 'Příkladná',   given: 'Zdeňka', birthDate: '1948-02-29', gender: 'female', country: 'CZ',
    identifiers: [{ system: national, value: '123456' }, { system: insurer, value: '1234' }] },
  { id: 'omar',  family: 'مثال',         given: 'عمر',   birthDate: '1948-02-29', gender: 'male',   country: 'MT',
    identifiers: [{ system: national, value: '0012345' }, { system: insurer, value: 'KV-71B' }] },
];
