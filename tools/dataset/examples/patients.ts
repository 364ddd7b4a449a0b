import type { PatientFacts } from '../scenario/patients.ts';

const national = 'urn:oid:2.999.1.1';

// prettier-ignore
/** The fictional patients of the guide's examples: one for each language, two for English. */
export const examplePatients: readonly PatientFacts[] = [
  { id: 'jana',     family: 'Vzorová',       given: 'Jana',     birthDate: '1968-05-17', gender: 'female', country: 'CZ',
    identifiers: [{ system: national, value: 'JANA-1968' }] },
  { id: 'dimitris', family: 'Υποδειγματίδης', given: 'Δημήτρης', birthDate: '1949-10-28', gender: 'male',   country: 'GR',
    identifiers: [{ system: national, value: 'DIMITRIS-1949' }] },
  { id: 'lukas',    family: 'Musterer',      given: 'Lukas',    birthDate: '1987-03-03', gender: 'male',   country: 'AT',
    identifiers: [{ system: national, value: 'LUKAS-1987' }] },
  { id: 'marta',    family: 'Exemplar',      given: 'Marta',    birthDate: '1956-12-01', gender: 'female', country: 'PT',
    identifiers: [{ system: national, value: 'MARTA-1956' }] },
  { id: 'nina',     family: 'Eżempju',       given: 'Nina',     birthDate: '1961-04-12', gender: 'female', country: 'MT',
    identifiers: [{ system: national, value: 'NINA-1961' }] },
  { id: 'carla',    family: 'Kampjun',       given: 'Carla',    birthDate: '1955-09-30', gender: 'female', country: 'MT',
    identifiers: [{ system: national, value: 'CARLA-1955' }] },
];
