import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';

/** Ids as the registry gives them; those of the archive are looked up elsewhere. */
const uuid = /\/fhir\/[A-Z]\w+\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

export default {
  name: 'nobody-is-an-exception',
  seam: 'handler',
  says: 'What is looked up in the registry and not there ends in an exception, and so does a type it lacks.',
  violates: ['ERR-02/not-there', 'ERR-02/others-not-there', 'ERR-02/unreadable'],
  answers: 'status',
  fhir: refusing(
    ({ status }, { url }) => status === 404 && (uuid.test(url) || url.includes('/NoSuchType')),
    ({ body, headers }) => new Response(body, { status: 500, headers }),
  ),
} satisfies Fault;
