import type { Fault } from '../fault.ts';
import { searching } from '../seams/search-request.ts';

export default {
  name: 'post-never-answered',
  seam: 'handler',
  says: 'A search by POST waits for a lock that nobody gives back.',
  violates: [
    'QRY-24/same-entries@reports.resources',
    'QRY-24/in-pages@reports.resources',
    'QRY-24/charset@reports.resources',
  ],
  answers: 'status',
  budgets: { fhirMs: 4_000 },
  fhir: searching(['DiagnosticReport'], ({ method, parameters, ask }) =>
    method === 'POST' ? new Promise<Response>(() => undefined) : ask(parameters),
  ),
} satisfies Fault;
