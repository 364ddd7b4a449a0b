import type { FhirResource } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

/** A report as a list shows it, without what names its studies. */
function unlinked(resource: FhirResource): FhirResource {
  const shown = structuredClone(resource);
  if (shown.resourceType === 'DiagnosticReport') {
    delete shown.imagingStudy;
    delete shown.basedOn;
  }
  if (shown.resourceType === 'DocumentReference' && shown.type?.coding?.[0]?.code === '85430-7')
    delete shown.context?.related;
  return shown;
}

export default {
  name: 'reports-without-links',
  seam: 'handler',
  says: 'The search index knows which study a report is about, but the template of the answer leaves it out.',
  violates: [
    'LNK-01',
    'MET-01/study@reports.documents',
    'MET-01/study@reports.resources',
    'MET-01/accession@reports.documents',
    'MET-01/accession@reports.resources',
    'MET-01/order@reports.documents',
    'MET-01/order@reports.resources',
  ],
  answers: 'content',
  fhir: searching(['DocumentReference', 'DiagnosticReport'], async ({ parameters, ask }) =>
    withMatches(await ask(parameters), (matches) =>
      matches.map((entry) =>
        entry.resource === undefined
          ? entry
          : { ...entry, resource: unlinked(entry.resource as FhirResource) },
      ),
    ),
  ),
} satisfies Fault;
