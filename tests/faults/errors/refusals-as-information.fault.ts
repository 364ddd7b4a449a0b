import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';
import { rewordedOutcome } from '../seams/rewritten-outcome.ts';

export default {
  name: 'refusals-as-information',
  seam: 'handler',
  says: 'What cannot be found or read is told as information: nothing went wrong on this side.',
  violates: ['ERR-01/reads', 'ERR-01/searches'],
  answers: 'format',
  fhir: refusing(
    ({ status }) => [400, 404].includes(status),
    rewordedOutcome((issue) => ({ ...issue, severity: 'information' })),
  ),
} satisfies Fault;
