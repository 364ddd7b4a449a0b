import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listsOf, patientIds } from '../seams/patients.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'uid-beats-patient',
  seam: 'handler',
  says: 'A Study Instance UID is unique in the world, so it is looked up without asking whose it is.',
  violates: [
    'PAT-03/foreign-values',
    'PAT-05',
    'QRY-06/recall@reports.documents',
    'QRY-06/recall@reports.resources',
  ],
  answers: 'content',
  fhir: searching(listTypes, async (search) =>
    search.parameters.some((parameter) => isFilter(parameter, 'studyUid'))
      ? await listsOf(patientIds, search)
      : search.ask(search.parameters),
  ),
} satisfies Fault;
