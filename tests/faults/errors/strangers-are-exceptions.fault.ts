import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';

/** People come from another system than lists do. */
const person = /\/fhir\/(?:Patient|Practitioner)\/[^/?]+$/;

export default {
  name: 'strangers-are-exceptions',
  seam: 'handler',
  says: 'A person that the master index does not know is no result but an exception of its client.',
  violates: ['ERR-02/others-not-there'],
  answers: 'status',
  fhir: refusing(
    ({ status }, { url }) => status === 404 && person.test(url),
    ({ body, headers }) => new Response(body, { status: 500, headers }),
  ),
} satisfies Fault;
