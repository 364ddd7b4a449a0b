import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

const signed = (entry: Members): Members => {
  const [content] = entry['content'] as readonly { attachment: Members }[];
  const isReport = JSON.stringify(entry['type']).includes('85430-7');
  return isReport ? { period: { start: content?.attachment['creation'] } } : {};
};

export default {
  name: 'issue-shown-as-start',
  seam: 'handler',
  says: 'The date shown with a report is when it was signed.',
  violates: [
    'MET-01/date@reports.documents',
    'MET-01/date@reports.resources',
    'MET-05/dates@reports.documents',
  ],
  answers: 'content',
  fhir: showing({
    DiagnosticReport: (entry) => ({ ...entry, effectivePeriod: { start: entry['issued'] } }),
    DocumentReference: (entry) => ({
      ...entry,
      context: { ...(entry['context'] as Members), ...signed(entry) },
    }),
  }),
} satisfies Fault;
