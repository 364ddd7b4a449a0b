import type { BundleEntry, FhirResource } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

/** Each entry with the description of the one after it. */
const shifted = (matches: readonly BundleEntry[]): readonly BundleEntry[] =>
  matches.map((entry, index) => {
    const next = matches[(index + 1) % matches.length]?.resource as { description?: string };
    const resource = { ...entry.resource, description: next.description } as FhirResource;
    return { ...entry, resource };
  });

export default {
  name: 'description-of-neighbour',
  seam: 'handler',
  says: 'Descriptions of reports are joined to their entries by the number of the row, and are off by one.',
  violates: ['MET-05/title@reports.documents'],
  answers: 'content',
  fhir: searching(['DocumentReference'], async ({ ask, parameters }) => {
    const answer = await ask(parameters);
    return JSON.stringify(parameters).includes('85430-7') ? withMatches(answer, shifted) : answer;
  }),
} satisfies Fault;
