import type { Fault } from '../fault.ts';
import { listsOf } from '../seams/patients.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'patients-merged',
  seam: 'handler',
  says: 'A master index linked two people because one value, 12345, is among the identifiers of both.',
  violates: [
    'PAT-03',
    'QRY-02/precision',
    'QRY-03/precision',
    'QRY-04/precision',
    'QRY-05/precision',
    'QRY-19',
    'CAP-07',
    'QRY-16/precision',
  ],
  answers: 'content',
  fhir: searching(listTypes, async (search) => {
    const of = search.parameters.find(([name]) => name === 'patient')?.[1] ?? '';
    if (!/Patient\/(ana|nikos)$/.test(of)) return search.ask(search.parameters);
    return await listsOf(['ana', 'nikos'], search);
  }),
} satisfies Fault;
