import type { Benign } from '../fault.ts';
import { answerOf } from '../seams/searchset.ts';
import type { OperationOutcome } from 'fhir/r4.js';

const forbidden: OperationOutcome = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'forbidden', diagnostics: 'Reading is all that is allowed.' }],
};

export default {
  name: 'rights-first',
  seam: 'handler',
  says: 'Who may only read is told so before it is looked at what he sends.',
  fhir: (handler) => (request) =>
    ['GET', 'HEAD'].includes(request.method) || request.url.endsWith('_search')
      ? handler(request)
      : Promise.resolve(answerOf(forbidden, 403)),
} satisfies Benign;
