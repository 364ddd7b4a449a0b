import type { HospitalFacts } from '../scenario/hospitals.ts';

/** The fictional hospitals of the guide's examples: each issues its own accession and order numbers. */
export const exampleHospitals: readonly HospitalFacts[] = [
  {
    id: 'brno',
    name: 'Nemocnice Vzor Brno',
    city: 'Brno',
    country: 'CZ',
    identifier: '2.999.3.1',
    accessions: 'urn:oid:2.999.3.1.1',
    orders: 'urn:oid:2.999.3.1.2',
    radiologist: { family: 'Ukázková', given: 'Věra', id: 'RAD-31' },
  },
  {
    id: 'heraklion',
    name: 'Νοσοκομείο Υπόδειγμα Ηρακλείου',
    city: 'Ηράκλειο',
    country: 'GR',
    identifier: '2.999.3.2',
    accessions: 'urn:oid:2.999.3.2.1',
    orders: 'urn:oid:2.999.3.2.2',
    radiologist: { family: 'Δειγματάκη', given: 'Μαρία', id: 'RAD-32' },
  },
  {
    id: 'linz',
    name: 'Klinik Muster Linz',
    city: 'Linz',
    country: 'AT',
    identifier: '2.999.3.3',
    accessions: 'urn:oid:2.999.3.3.1',
    orders: 'urn:oid:2.999.3.3.2',
    radiologist: { family: 'Müster', given: 'Käthe', id: 'RAD-33' },
  },
  {
    id: 'coimbra',
    name: 'Hospital Modelo de Coimbra',
    city: 'Coimbra',
    country: 'PT',
    identifier: '2.999.3.4',
    accessions: 'urn:oid:2.999.3.4.1',
    orders: 'urn:oid:2.999.3.4.2',
    radiologist: { family: 'Padrão', given: 'João', id: 'RAD-34' },
  },
];
