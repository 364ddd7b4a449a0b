import type { Benign } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listsOf, patientIds } from '../seams/patients.ts';
import { refusal } from '../seams/refusals.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { matchesIn } from '../seams/searchset.ts';

export default {
  name: 'foreign-numbers-refused',
  seam: 'handler',
  says: 'A list of one patient by a number that only another has is refused, as an attempt to look into a foreign record.',
  fhir: searching(listTypes, async (search) => {
    const { ask, parameters } = search;
    const answer = await ask(parameters);
    const named = parameters.filter((one) => isFilter(one, 'studyUid', 'accession', 'order'));
    if (named.length === 0 || (await matchesIn(answer)).length > 0) return answer;
    const of = parameters.filter(([name]) => name.startsWith('patient'));
    for (const one of named) {
      const own = await matchesIn(await ask([...of, one]));
      const all = await matchesIn(await listsOf(patientIds, { ...search, parameters: [one] }));
      if (own.length === 0 && all.length > 0) return refusal(403, 'This is not of this patient.');
    }
    return answer;
  }),
} satisfies Benign;
