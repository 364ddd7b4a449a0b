import type { Benign } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

const numbered = (entry: Members): Members => ({
  ...entry,
  identifier: [
    { use: 'secondary', system: 'urn:oid:2.999.9.4', value: `row-${String(entry['id'])}` },
    ...((entry['identifier'] as readonly Members[] | undefined) ?? []),
  ],
});

export default {
  name: 'more-identifiers',
  seam: 'handler',
  says: 'Entries, patients and studies carry numbers of the archive besides their own.',
  fhir: showing({
    DocumentReference: numbered,
    DiagnosticReport: numbered,
    ImagingStudy: numbered,
    Patient: numbered,
  }),
} satisfies Benign;
