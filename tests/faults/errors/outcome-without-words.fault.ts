import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';
import { answerOf } from '../seams/searchset.ts';

export default {
  name: 'outcome-without-words',
  seam: 'handler',
  says: 'Refusals by method or media type carry an OperationOutcome with a severity and a code, and not a word.',
  violates: ['ERR-01/requests'],
  answers: 'format',
  fhir: refusing(
    ({ status }) => [405, 415].includes(status),
    ({ status }) =>
      answerOf(
        { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-supported' }] },
        status,
      ),
  ),
} satisfies Fault;
