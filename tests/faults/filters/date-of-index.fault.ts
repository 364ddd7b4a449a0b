import type { Fault } from '../fault.ts';
import { searching } from '../seams/search-request.ts';

/** The date that a naive server takes for the date of the study. */
const instead: Readonly<Record<string, string>> = { period: 'date', date: 'issued' };

export default {
  name: 'date-of-index',
  seam: 'handler',
  says: 'The date filter reads the date that the system itself wrote: of publishing a document, of issuing a report.',
  violates: [
    'QRY-03/precision@manifests.documents',
    'QRY-03/precision@reports.documents',
    'QRY-03/precision@reports.resources',
  ],
  answers: 'content',
  fhir: searching(['DocumentReference', 'DiagnosticReport'], async ({ type, parameters, ask }) => {
    const filter = type === 'DocumentReference' ? 'period' : 'date';
    const replaced = parameters.map(
      ([name, value]) => [name === filter ? (instead[filter] ?? name) : name, value] as const,
    );
    return await ask(replaced);
  }),
} satisfies Fault;
