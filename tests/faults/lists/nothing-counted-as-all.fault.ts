import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed, matchesIn } from '../seams/searchset.ts';

export default {
  name: 'nothing-counted-as-all',
  seam: 'handler',
  says: 'Where the filters leave nothing the total is still that of the whole list they were applied to.',
  violates: ['QRY-23/empty-filter'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const unfiltered = parameters.filter((parameter) => !isFilter(parameter));
    const filtered = unfiltered.length < parameters.length;
    return changed(await ask(parameters), async (bundle) =>
      filtered && bundle.entry === undefined
        ? { ...bundle, total: (await matchesIn(await ask(unfiltered))).length }
        : bundle,
    );
  }),
} satisfies Fault;
