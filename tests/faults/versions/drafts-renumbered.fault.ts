import type { DiagnosticReport, FhirResource } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { keptDrafts } from '../seams/kept.ts';

/** A draft as the copy that went to the ward: final, and under a number of the ward's. */
const printed = (draft: DiagnosticReport): FhirResource => ({
  ...draft,
  id: `printed-${draft.id ?? ''}`,
  identifier: [{ system: 'urn:oid:2.999.9.8', value: `P-${draft.id ?? ''}` }],
  status: 'final',
});

export default {
  name: 'drafts-renumbered',
  seam: 'data',
  says: 'What was printed for the ward before it was signed is a report of its own, with a number of its own.',
  violates: ['VER-06/listed@reports.resources'],
  answers: 'content',
  data: (holdings) => ({
    ...holdings,
    resources: [
      ...holdings.resources,
      ...keptDrafts()
        .filter(({ status }) => status === 'preliminary')
        .map(printed),
    ],
  }),
} satisfies Fault;
