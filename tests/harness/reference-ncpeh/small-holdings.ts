import { Buffer } from 'node:buffer';

import type {
  Bundle,
  DiagnosticReport,
  DocumentReference,
  FhirResource,
  ImagingStudy,
  Patient,
} from 'fhir/r4.js';

import type { Holdings, StoredInstance } from '../../../tools/reference-ncpeh/holdings.ts';

const dcm = 'http://dicom.nema.org/resources/ontology/DCM';
const coded = (system: string, code: string) => ({ coding: [{ system, code }] });

function patient(id: string, system: string): Patient {
  return { resourceType: 'Patient', id, identifier: [{ system, value: '123' }] };
}

/** A study of 2023: its number is its month, its Study Instance UID and its accession number. */
function study(number: number, subject: string, modalities: readonly string[]): ImagingStudy {
  const uid = `2.25.${number}`;
  return {
    resourceType: 'ImagingStudy',
    id: `study-${number}`,
    status: 'available',
    subject: { reference: `Patient/${subject}` },
    identifier: [
      { system: 'urn:dicom:uid', value: `urn:oid:${uid}` },
      { system: 'http://lab.example/acc', value: `A,${number}` },
    ],
    basedOn: [{ reference: 'ServiceRequest/order-1', identifier: { system: 'o', value: 'O1' } }],
    started: `2023-${String(number).padStart(2, '0')}-15T10:00:00+02:00`,
    endpoint: [{ reference: 'Endpoint/wado' }],
    series: modalities.map((code, at) => ({
      uid: `${uid}.${at + 1}`,
      modality: { system: dcm, code },
    })),
  };
}

function envelope(
  id: string,
  status: DocumentReference['status'],
  document: string,
): DocumentReference {
  return {
    resourceType: 'DocumentReference',
    id,
    status,
    subject: { reference: 'Patient/ana' },
    author: [{ reference: 'Organization/clinic' }],
    custodian: { reference: 'Organization/clinic' },
    content: [{ attachment: { url: `http://127.0.0.1/fhir/${document}` } }],
    context: {
      event: [coded(dcm, 'CT')],
      period: { start: '2023-01-15T10:00:00+02:00' },
      related: [
        {
          identifier: {
            type: coded(dcm, '110180'),
            system: 'urn:dicom:uid',
            value: 'urn:oid:2.25.1',
          },
        },
      ],
    },
  };
}

function report(id: string, status: DiagnosticReport['status']): DiagnosticReport {
  const subject = { reference: 'Patient/ana' };
  return { resourceType: 'DiagnosticReport', id, status, code: { text: 'CT' }, subject };
}

function documentOf(id: string, held: DiagnosticReport): Bundle {
  return { resourceType: 'Bundle', id, type: 'document', entry: [{ resource: held }] };
}

const oldReport = report('report-v1', 'final');
const newReport = report('report-v2', 'amended');
const preliminary = report('report-preliminary', 'preliminary');

const resources: readonly FhirResource[] = [
  patient('ana', 'http://one.example'),
  patient('ben', 'http://two.example'),
  ...Array.from({ length: 12 }, (_, at) => study(at + 1, 'ana', at === 0 ? ['CT', 'PT'] : ['MR'])),
  { ...study(13, 'ben', ['CT']), started: '2023-12' },
  { ...study(14, 'ana', ['CT']), status: 'entered-in-error' },
  oldReport,
  newReport,
  preliminary,
  documentOf('document-v1', oldReport),
  documentOf('document-v2', newReport),
  documentOf('document-preliminary', preliminary),
  documentOf('unannounced', newReport),
  {
    resourceType: 'Binary',
    id: 'kos',
    contentType: 'application/dicom',
    data: Buffer.from('DICM').toString('base64'),
  },
  envelope('envelope-v1', 'superseded', 'Bundle/document-v1'),
  envelope('envelope-v2', 'current', 'Bundle/document-v2'),
  envelope('envelope-kos', 'current', 'Binary/kos'),
  envelope('envelope-preliminary', 'current', 'Bundle/document-preliminary'),
  { resourceType: 'Organization', id: 'clinic', name: 'Clinic', address: [{ country: 'SI' }] },
  {
    resourceType: 'Endpoint',
    id: 'wado',
    status: 'active',
    connectionType: { code: 'dicom-wado-rs' },
    payloadType: [{ text: 'DICOM' }],
    address: 'http://127.0.0.1/dicomweb',
  },
  {
    resourceType: 'ServiceRequest',
    id: 'order-1',
    status: 'completed',
    intent: 'order',
    subject: { reference: 'Patient/ana' },
    identifier: [{ system: 'http://orders.example', value: 'O1' }],
  },
];

/** Two series in study 2.25.1: two instances as explicit little endian, one as JPEG 2000. */
const instances: readonly StoredInstance[] = [
  ['2.25.1.1', '2.25.1.1.1', '1.2.840.10008.1.2.1'],
  ['2.25.1.1', '2.25.1.1.2', '1.2.840.10008.1.2.1'],
  ['2.25.1.2', '2.25.1.2.1', '1.2.840.10008.1.2.4.90'],
].map(([seriesUid = '', uid = '', transferSyntax = '']) => ({
  studyUid: '2.25.1',
  seriesUid,
  uid,
  sopClass: '1.2.840.10008.5.1.4.1.1.2',
  transferSyntax,
  bytes: Buffer.from(`DICM ${uid}`),
}));

/** Holdings small enough to read, with one of everything that is treated apart. */
export const smallHoldings: Holdings = { resources, instances };
