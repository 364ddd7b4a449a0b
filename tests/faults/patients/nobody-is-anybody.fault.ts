import type { Fault } from '../fault.ts';
import { listsOf, patientIds } from '../seams/patients.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { matchesIn } from '../seams/searchset.ts';

export default {
  name: 'nobody-is-anybody',
  seam: 'handler',
  says: 'A join with patients that finds none leaves the condition out: the list is everybody’s.',
  violates: ['PAT-04/nobodys', 'PAT-04/system-alone', 'PAT-05'],
  answers: 'content',
  fhir: searching(listTypes, async (search) => {
    const asked = search.parameters.find(([name]) => name === 'patient.identifier')?.[1];
    if (asked === undefined) return search.ask(search.parameters);
    const found = await matchesIn(await search.askType('Patient', [['identifier', asked]]));
    if (found.length > 0) return search.ask(search.parameters);
    return await listsOf(patientIds, search);
  }),
} satisfies Fault;
