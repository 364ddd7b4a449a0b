import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';
import { rewordedOutcome } from '../seams/rewritten-outcome.ts';

export default {
  name: 'errors-merely-informational',
  seam: 'handler',
  says: 'Errors of the web server in front get the first code of the list that its maker found: informational.',
  violates: ['ERR-01/reads', 'ERR-01/requests'],
  answers: 'format',
  fhir: refusing(
    ({ status }, { url }) => [404, 405, 415].includes(status) && !url.includes('?'),
    rewordedOutcome((issue) => ({ ...issue, code: 'informational' })),
  ),
} satisfies Fault;
