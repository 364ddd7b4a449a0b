import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import type { Filtered } from './filter-names.ts';
import { isFilter } from './filter-names.ts';
import { listTypes, rewriting, searching } from './search-request.ts';

/** Of the values of one filter that are joined by a comma the first is taken. */
export const firstOfList = (filter: Filtered): ((handler: Handler) => Handler) =>
  rewriting((parameter) => {
    const [name, value] = parameter;
    return isFilter(parameter, filter) ? [[name, value.split(',')[0] ?? value]] : [parameter];
  });

/** Of one filter that is given more than once the last is taken. */
export const lastOfRepeated = (filter: Filtered): ((handler: Handler) => Handler) =>
  searching(listTypes, ({ parameters, ask }) => {
    const last = parameters.findLast((parameter) => isFilter(parameter, filter));
    return ask(
      parameters.filter((parameter) => !isFilter(parameter, filter) || parameter === last),
    );
  });
