import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

/** When the archive moved its studies to new discs, and touched each of them. */
const moved = '2025-11-08T03:00:00+01:00';

/** A period that has an end, with the end that the archive keeps for it. */
const touched = (period: unknown): unknown =>
  typeof period === 'object' && period !== null && 'end' in period
    ? { ...period, end: moved }
    : period;

export default {
  name: 'end-of-last-change',
  seam: 'handler',
  says: 'The end shown of a study is when the archive last changed something about it.',
  violates: [
    'MET-01/date@manifests.documents',
    'MET-01/date@reports.documents',
    'MET-01/date@reports.resources',
  ],
  answers: 'content',
  fhir: showing({
    DiagnosticReport: (entry) => ({ ...entry, effectivePeriod: touched(entry['effectivePeriod']) }),
    DocumentReference: (entry) => {
      const context = entry['context'] as Members;
      return { ...entry, context: { ...context, period: touched(context['period']) } };
    },
  }),
} satisfies Fault;
