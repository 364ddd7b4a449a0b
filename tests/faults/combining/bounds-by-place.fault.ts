import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'bounds-by-place',
  seam: 'handler',
  says: 'Of two bounds the first is taken for the lower one and the second for the upper one, whatever their prefixes say.',
  violates: ['QRY-13/bounds'],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) => {
    const dates = parameters.filter((parameter) => isFilter(parameter, 'date'));
    if (dates.length !== 2) return ask(parameters);
    const prefixes = ['ge', 'lt'];
    const placed = dates.map(
      ([name, value], place) => [name, value.replace(/^(?:ge|lt)/, prefixes[place] ?? '')] as const,
    );
    return ask([...parameters.filter((parameter) => !dates.includes(parameter)), ...placed]);
  }),
} satisfies Fault;
