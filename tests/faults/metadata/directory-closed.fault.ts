import type { Fault } from '../fault.ts';
import { answerOf } from '../seams/searchset.ts';
import type { OperationOutcome } from 'fhir/r4.js';

const refusal: OperationOutcome = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'not-found', diagnostics: 'Not here.' }],
};

export default {
  name: 'directory-closed',
  seam: 'handler',
  says: 'Hospitals and people live in a directory that answers nobody from abroad.',
  violates: ['MET-04'],
  answers: 'content',
  fhir: (handler) => (request) =>
    /\/(Organization|Practitioner|PractitionerRole)\/[^/]+$/.test(new URL(request.url).pathname)
      ? Promise.resolve(answerOf(refusal, 404))
      : handler(request),
} satisfies Fault;
