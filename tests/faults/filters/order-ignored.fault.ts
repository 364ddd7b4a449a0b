import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { echoing } from '../seams/searchset.ts';

/** Every way in which an order is asked for. */
const asksForOrder = ([name]: readonly [string, string]): boolean =>
  /^(order-identifier|based-?on|related)([:.].*)?$/.test(name);

export default {
  name: 'order-ignored',
  seam: 'handler',
  says: 'The order filter is declared and echoed by a generic front, and the backend has no column for it.',
  violates: ['QRY-08'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    echoing(
      await ask(parameters.filter((parameter) => !asksForOrder(parameter))),
      parameters.filter(asksForOrder),
    ),
  ),
} satisfies Fault;
