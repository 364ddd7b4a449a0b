import type { OperationOutcome } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { answerOf } from '../seams/searchset.ts';

const nothing: OperationOutcome = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'not-found', diagnostics: 'Nothing is known by this id.' }],
};

/** Ids as the registry gives them; those of the archive are looked up elsewhere. */
const uuid = /\/fhir\/[A-Z]\w+\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

export default {
  name: 'nobody-read-as-nothing',
  seam: 'handler',
  says: 'The gateway answers whatever the registry answers with 200, its excuse that nothing is there, too.',
  violates: ['ERR-02/not-there'],
  answers: 'status',
  fhir: (handler) => async (request) => {
    const answer = await handler(request);
    return answer.status === 404 && uuid.test(request.url) ? answerOf(nothing) : answer;
  },
} satisfies Fault;
