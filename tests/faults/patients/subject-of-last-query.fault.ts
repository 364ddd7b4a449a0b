import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

const ofNikos = (resource: Members): Members => ({
  ...resource,
  subject: { reference: 'Patient/nikos' },
});

export default {
  name: 'subject-of-last-query',
  seam: 'handler',
  says: 'The subject is filled in from a session that an earlier query about another patient left open.',
  violates: ['PAT-03/lists-apart'],
  answers: 'content',
  fhir: showing({
    DocumentReference: ofNikos,
    ImagingStudy: ofNikos,
    DiagnosticReport: ofNikos,
  }),
} satisfies Fault;
