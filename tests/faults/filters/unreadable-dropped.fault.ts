import { modality } from '../../../tools/dataset/scenario/codes.ts';
import type { Fault } from '../fault.ts';
import { filteredBy } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import type { Written } from '../seams/search-request.ts';
import { tokenOf } from '../seams/tokens.ts';

/** Whether a value means something to the server. */
function readable([name, value]: Written[number]): boolean {
  switch (filteredBy(name, value)) {
    case 'modality':
      return value.split(',').some((each) => tokenOf(each).code in modality);
    case 'date':
      return !Number.isNaN(Date.parse(value.replace(/^[a-z]{2}/, '')));
    default:
      return true;
  }
}

export default {
  name: 'unreadable-dropped',
  seam: 'handler',
  says: 'A value that cannot be read is logged and the filter left out, “to be liberal in what one accepts”.',
  violates: ['QRY-22/impossible-date', 'QRY-22/impossible-end', 'QRY-22/unknown-modality'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => await ask(parameters.filter(readable))),
} satisfies Fault;
