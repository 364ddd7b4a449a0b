import type { Fault } from '../fault.ts';
import { codesIn, regionCodes } from '../seams/codes-in.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';
import { tokenOf } from '../seams/tokens.ts';

export default {
  name: 'main-region-only',
  seam: 'handler',
  says: 'Of several regions that a study covers the index keeps the first.',
  violates: [
    'QRY-04/recall',
    'CAP-04/applied@manifests.resources',
    'QRY-16/recall@manifests.resources',
  ],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const asked = parameters.filter((parameter) => isFilter(parameter, 'region'));
    return withMatches(await ask(parameters), (matches) =>
      matches.filter(({ resource }) => {
        const [first = ''] = codesIn(resource, regionCodes);
        return asked.every(([, value]) =>
          value.split(',').some((each) => tokenOf(each).code === first),
        );
      }),
    );
  }),
} satisfies Fault;
