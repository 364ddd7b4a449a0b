import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listsOf, patientIds } from '../seams/patients.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import type { Written } from '../seams/search-request.ts';

const bare = ([name, value]: Written[number]): boolean =>
  isFilter([name, value], 'accession') && !value.includes('|');

export default {
  name: 'accession-across-patients',
  seam: 'handler',
  says: 'A bare accession number is looked up in the worklist of the whole hospital, before any patient is known.',
  violates: ['QRY-19'],
  answers: 'content',
  fhir: searching(listTypes, async (search) =>
    search.parameters.some(bare)
      ? await listsOf(patientIds, search)
      : search.ask(search.parameters),
  ),
} satisfies Fault;
