import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import { deeply } from '../seams/reworded.ts';

const asUtc = (value: unknown): unknown =>
  deeply(value, (one) =>
    typeof one === 'string' && /T.*[+-]\d\d:\d\d$/.test(one)
      ? one.replace(/[+-]\d\d:\d\d$/, 'Z')
      : one,
  );

export default {
  name: 'local-time-as-utc',
  seam: 'handler',
  says: 'Times are stored without their zone and shown as if they had been UTC.',
  violates: [
    ...['MET-01/date', 'MET-05/dates'],
    // A study is read as it is held, and its dates are compared with those shown.
    ...['MET-02/resolvable@manifests.resources', 'QRY-14/prefixes@manifests.resources'],
  ],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({ ...entry, context: asUtc(entry['context']) }),
    DiagnosticReport: (entry) => ({ ...entry, effectivePeriod: asUtc(entry['effectivePeriod']) }),
    ImagingStudy: (entry) => ({ ...entry, started: asUtc(entry['started']) }),
  }),
} satisfies Fault;
