import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';
import { rewordedOutcome } from '../seams/rewritten-outcome.ts';

export default {
  name: 'codes-of-the-house',
  seam: 'handler',
  says: 'The code of an issue is the number of the message in the manual of the product.',
  violates: ['ERR-01/searches', 'ERR-01/requests'],
  answers: 'format',
  fhir: refusing(
    ({ status }) => [400, 405, 415].includes(status),
    rewordedOutcome((issue) => ({ ...issue, code: 'NCP-4711' })),
  ),
} satisfies Fault;
