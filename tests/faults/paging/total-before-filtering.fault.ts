import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed, searchsetIn } from '../seams/searchset.ts';

export default {
  name: 'total-before-filtering',
  seam: 'handler',
  says: 'The total is kept with the patient’s list and counted when something is added, so no filter changes it.',
  violates: ['QRY-28', 'QRY-23/empty-filter'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    const whole = parameters.filter((parameter) => !isFilter(parameter));
    const total = (await searchsetIn(await ask(whole)))?.total;
    return changed(answer, (bundle) => ({
      ...bundle,
      ...(bundle.total === undefined || total === undefined ? {} : { total }),
    }));
  }),
} satisfies Fault;
