import type { Benign } from '../fault.ts';
import { filteredBy } from '../seams/filter-names.ts';
import { refusal } from '../seams/refusals.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'numbers-need-issuer',
  seam: 'handler',
  says: 'An XDS registry knows reference ids with their authority only, and refuses an accession number without one.',
  fhir: searching(listTypes, ({ ask, parameters }) =>
    parameters.some(
      ([name, value]) => filteredBy(name, value) === 'accession' && !value.includes('|'),
    )
      ? Promise.resolve(refusal(400, 'An accession number needs its issuer.'))
      : ask(parameters),
  ),
} satisfies Benign;
