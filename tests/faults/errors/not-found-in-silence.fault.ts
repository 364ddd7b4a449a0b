import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';

export default {
  name: 'not-found-in-silence',
  seam: 'handler',
  says: 'What is not there is answered by a status alone.',
  violates: ['ERR-01/reads'],
  answers: 'format',
  fhir: refusing(
    ({ status }, { url }) => status === 404 && /\/fhir\/[^/?]+\/[^/?]+$/.test(url),
    ({ status }) => new Response(null, { status }),
  ),
} satisfies Fault;
