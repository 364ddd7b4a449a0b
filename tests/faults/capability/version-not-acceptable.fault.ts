import type { Fault } from '../fault.ts';
import { answerOf } from '../seams/searchset.ts';

export default {
  name: 'version-not-acceptable',
  seam: 'handler',
  says: 'Accept is compared to the letter with the list of formats: with a parameter none of them is acceptable.',
  violates: ['CAP-06/version'],
  answers: 'format',
  fhir: (handler) => async (request) =>
    /fhirVersion/i.test(request.headers.get('accept') ?? '')
      ? answerOf(
          {
            resourceType: 'OperationOutcome',
            issue: [{ severity: 'error', code: 'not-supported', diagnostics: 'Not acceptable.' }],
          },
          406,
        )
      : handler(request),
} satisfies Fault;
