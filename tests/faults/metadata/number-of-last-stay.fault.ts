import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

/** The accession number of one study of Ana's, under the system by which the ward numbers stays. */
const lastStay = {
  type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'ACSN' }] },
  system: 'urn:oid:2.999.9.7',
  value: 'ACC-1006',
};

const withStay = (entry: Members): Members => ({
  ...entry,
  identifier: [...((entry['identifier'] as readonly unknown[] | undefined) ?? []), lastStay],
});

export default {
  name: 'number-of-last-stay',
  seam: 'handler',
  says: 'Studies and reports of a patient all carry the accession number of the last stay as well.',
  violates: ['MET-01/accession@manifests.resources', 'MET-01/accession@reports.resources'],
  answers: 'content',
  fhir: showing({ ImagingStudy: withStay, DiagnosticReport: withStay }),
} satisfies Fault;
