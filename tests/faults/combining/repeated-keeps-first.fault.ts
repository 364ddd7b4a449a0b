import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'repeated-keeps-first',
  seam: 'handler',
  says: 'Parameters are read into a map: of a modality that is repeated the first is kept.',
  violates: ['QRY-11/together'],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) =>
    ask(
      parameters.filter(
        (parameter, index) =>
          !isFilter(parameter, 'modality') ||
          !parameters.slice(0, index).some((earlier) => isFilter(earlier, 'modality')),
      ),
    ),
  ),
} satisfies Fault;
