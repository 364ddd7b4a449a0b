import type { Fault } from '../fault.ts';
import { eachOf, showing, without } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

const needed = (entry: Members): Members => ({
  ...entry,
  extension: eachOf(entry['extension'], (one) =>
    /study-(size|custodian)$/.test(String(one['url'])) ? one : undefined,
  ),
});

export default {
  name: 'only-asked-values',
  seam: 'handler',
  says: 'Lists give the columns that a query named, and the queries of most clients name none.',
  violates: [
    'MET-01/modality',
    'MET-01/region',
    'MET-01/procedure@manifests.documents',
    'MET-01/procedure@manifests.resources',
    'MET-01/procedure@reports.documents',
  ],
  answers: 'content',
  // What images need, the size and the custodian are no columns of the list.
  fhir: showing(
    {
      DocumentReference: (entry) => ({
        ...needed(entry),
        context: without(entry['context'] as Members, 'event'),
      }),
      DiagnosticReport: (entry) => without(entry, 'extension'),
      ImagingStudy: (entry) => ({
        ...without(needed(entry), 'procedureCode', 'modality'),
        series: eachOf(entry['series'], (one) => without(one, 'modality')),
      }),
    },
    'unfiltered',
  ),
} satisfies Fault;
