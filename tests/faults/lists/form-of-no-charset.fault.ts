import type { Fault } from '../fault.ts';
import { answerOf } from '../seams/searchset.ts';

export default {
  name: 'form-of-no-charset',
  seam: 'handler',
  says: 'The type of a form is compared to the letter: one that names its encoding is a type that cannot be read.',
  violates: ['QRY-24/charset'],
  answers: 'status',
  fhir: (handler) => async (request) =>
    request.method === 'POST' && /charset/i.test(request.headers.get('content-type') ?? '')
      ? answerOf(
          {
            resourceType: 'OperationOutcome',
            issue: [{ severity: 'error', code: 'not-supported', diagnostics: 'Unreadable type.' }],
          },
          415,
        )
      : handler(request),
} satisfies Fault;
