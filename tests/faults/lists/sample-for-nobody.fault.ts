import type { Fault } from '../fault.ts';
import { listTypes, rewriting } from '../seams/search-request.ts';

export default {
  name: 'sample-for-nobody',
  seam: 'handler',
  says: 'A patient without data is shown the sample patient of the vendor’s demonstration.',
  violates: ['QRY-23/empty-patient', 'PAT-03/lists-apart'],
  answers: 'content',
  fhir: rewriting(
    ([name, value]) => [
      [name, name === 'patient' ? value.replace('Patient/noor', 'Patient/ana') : value],
    ],
    listTypes,
  ),
} satisfies Fault;
