import type { Fault } from '../fault.ts';
import { modalitiesOf } from '../seams/facets.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';
import { tokenOf } from '../seams/tokens.ts';

export default {
  name: 'first-modality-only',
  seam: 'handler',
  says: 'The table of studies has one column for the modality, filled from the first series.',
  violates: ['QRY-02/recall'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const asked = parameters
      .filter((parameter) => isFilter(parameter, 'modality'))
      .map(([, value]) => value.split(',').map((each) => tokenOf(each).code));
    return withMatches(await ask(parameters), (matches) =>
      matches.filter(({ resource }) => {
        const first = modalitiesOf(resource)[0] ?? '';
        return asked.every((alternatives) => alternatives.includes(first));
      }),
    );
  }),
} satisfies Fault;
