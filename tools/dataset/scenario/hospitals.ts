import { exampleHospitals } from '../examples/hospitals.ts';

/** A fictional hospital, and the systems in which it numbers accessions and orders. */
export interface HospitalFacts {
  readonly id: HospitalId;
  readonly name: string;
  readonly city: string;
  readonly country: string;
  readonly identifier: string;
  /** Issuer of its accession numbers. */
  readonly accessions: string;
  /** System of the order numbers that its wards give. */
  readonly orders: string;
  /** Who reports there. */
  readonly radiologist: { readonly family: string; readonly given: string; readonly id: string };
}

/** The hospitals of the data set, then those of the guide's examples; Graz is outside: it holds what the others do not. */
export type HospitalId =
  | 'porto'
  | 'patras'
  | 'graz'
  | 'praha'
  | 'sofia'
  | 'valletta'
  | 'brno'
  | 'heraklion'
  | 'linz'
  | 'coimbra'
  | 'mosta';

/**
 * The archive and its reading rooms belong to Porto; Patras numbers its accessions by itself, and with the same numbers. So do Praha,
 * Sofia and Valletta among each other.
 */
export const hospitals: readonly HospitalFacts[] = [
  {
    id: 'porto',
    name: 'Hospital Exemplo do Porto',
    city: 'Porto',
    country: 'PT',
    identifier: '2.999.2.1',
    accessions: 'urn:oid:2.999.2.1.1',
    orders: 'urn:oid:2.999.2.1.2',
    radiologist: { family: 'Modelo', given: 'Rui', id: 'RAD-1' },
  },
  {
    id: 'patras',
    name: 'Νοσοκομείο Παράδειγμα Πατρών',
    city: 'Πάτρα',
    country: 'GR',
    identifier: '2.999.2.2',
    accessions: 'urn:oid:2.999.2.2.1',
    orders: 'urn:oid:2.999.2.2.2',
    radiologist: { family: 'Υπόδειγμα', given: 'Ελένη', id: 'RAD-1' },
  },
  {
    id: 'graz',
    name: 'Klinik Beispiel Graz',
    city: 'Graz',
    country: 'AT',
    identifier: '2.999.2.3',
    accessions: 'urn:oid:2.999.2.3.1',
    orders: 'urn:oid:2.999.2.3.2',
    radiologist: { family: 'Müßig', given: 'Jörg', id: 'RAD-1' },
  },
  {
    id: 'praha',
    name: 'Nemocnice Příklad Praha',
    city: 'Praha',
    country: 'CZ',
    identifier: '2.999.2.4',
    accessions: 'urn:oid:2.999.2.4.1',
    orders: 'urn:oid:2.999.2.4.2',
    radiologist: { family: 'Vzorová', given: 'Žofie', id: 'RAD-1' },
  },
  {
    id: 'sofia',
    name: 'Болница „Пример“ София',
    city: 'София',
    country: 'BG',
    identifier: '2.999.2.5',
    accessions: 'urn:oid:2.999.2.5.1',
    orders: 'urn:oid:2.999.2.5.2',
    radiologist: { family: 'Образцов', given: 'Георги', id: 'RAD-1' },
  },
  {
    id: 'valletta',
    name: 'Sptar Eżempju tal-Belt Valletta',
    city: 'Il-Belt Valletta',
    country: 'MT',
    identifier: '2.999.2.6',
    accessions: 'urn:oid:2.999.2.6.1',
    orders: 'urn:oid:2.999.2.6.2',
    radiologist: { family: 'Mudell', given: 'Ċensu', id: 'RAD-1' },
  },
];

/** A hospital of the table; its ids are all there are. */
export function hospital(id: HospitalId): HospitalFacts {
  const found = [...hospitals, ...exampleHospitals].find((each) => each.id === id);
  if (found === undefined)
    throw new Error(`The scenario has no hospital ${id}; add it to the table.`);
  return found;
}
