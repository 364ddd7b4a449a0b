import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import type { Written } from '../seams/search-request.ts';

/** A modality that is repeated, as alternatives of one value. */
function joined(parameters: Written): Written {
  const asked = parameters.filter((parameter) => isFilter(parameter, 'modality'));
  const [first] = asked;
  if (first === undefined) return parameters;
  const rest = parameters.filter((parameter) => !asked.includes(parameter));
  return [...rest, [first[0], asked.map(([, value]) => value).join(',')]];
}

export default {
  name: 'or-for-repeated',
  seam: 'handler',
  says: 'A framework hands repeated modalities over as one list, and the query says IN (…).',
  violates: ['QRY-11/together'],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) => ask(joined(parameters))),
} satisfies Fault;
