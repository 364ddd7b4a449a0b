import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'repeated-keeps-last',
  seam: 'handler',
  says: 'Parameters are read into a map: of a filter that is repeated the last value is left.',
  violates: [],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) =>
    ask(
      parameters.filter(
        (parameter, index) =>
          !isFilter(parameter, 'modality') ||
          !parameters.slice(index + 1).some((later) => isFilter(later, 'modality')),
      ),
    ),
  ),
} satisfies Fault;
