import type { Fault } from '../fault.ts';
import { keptDrafts } from '../seams/kept.ts';
import { searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

export default {
  name: 'drafts-if-asked',
  seam: 'handler',
  says: 'Final is the default of the status and not a condition: whoever asks for drafts gets them.',
  violates: ['VER-06/listed@reports.resources'],
  answers: 'content',
  fhir: searching(['DiagnosticReport'], async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    const value = (wanted: string): string =>
      parameters.find(([name]) => name === wanted)?.[1] ?? '';
    const statuses = value('status').split(',');
    const drafts = keptDrafts().filter(
      ({ status, subject }) => statuses.includes(status) && subject?.reference === value('patient'),
    );
    return withMatches(answer, (matches) => [
      ...matches,
      ...drafts.map((resource) => ({ resource, search: { mode: 'match' as const } })),
    ]);
  }),
} satisfies Fault;
