import type { Fault } from '../fault.ts';
import { filteredBy } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { united } from '../seams/searchset.ts';

export default {
  name: 'filters-united',
  seam: 'handler',
  says: 'Different filters are joined by OR, as in a search for “anything like this”.',
  violates: ['QRY-20'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const filters = [...new Set(parameters.map(([name, value]) => filteredBy(name, value)))].filter(
      (filter) => filter !== undefined,
    );
    if (filters.length < 2) return ask(parameters);
    const others = parameters.filter(([name, value]) => filteredBy(name, value) === undefined);
    const each = filters.map((filter) =>
      ask([...others, ...parameters.filter(([name, value]) => filteredBy(name, value) === filter)]),
    );
    return await united(await Promise.all(each));
  }),
} satisfies Fault;
