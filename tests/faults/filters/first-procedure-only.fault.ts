import type { Fault } from '../fault.ts';
import { codesIn, procedureCodes } from '../seams/codes-in.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';
import { tokenOf } from '../seams/tokens.ts';

export default {
  name: 'first-procedure-only',
  seam: 'handler',
  says: 'Of several procedures that a study was made by the index keeps the first.',
  violates: ['QRY-05/recall@reports.documents', 'QRY-05/recall@reports.resources'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const asked = parameters.filter((parameter) => isFilter(parameter, 'procedure'));
    return withMatches(await ask(parameters), (matches) =>
      matches.filter(({ resource }) => {
        const [first = ''] = codesIn(resource, procedureCodes);
        return asked.every(([, value]) =>
          value.split(',').some((each) => tokenOf(each).code === first),
        );
      }),
    );
  }),
} satisfies Fault;
