import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

export default {
  name: 'last-match-dropped',
  seam: 'handler',
  says: 'An end index that is meant inclusively is used exclusively: the last match of a list is lost.',
  violates: [
    'QRY-01',
    'QRY-02/recall',
    'QRY-03/recall',
    'QRY-04/recall',
    'QRY-05/recall',
    'QRY-06/recall',
    'QRY-07/recall',
    'QRY-08/recall',
    'QRY-09/complete',
    'QRY-11',
    'QRY-13',
    'QRY-17',
    'QRY-18',
    'QRY-20',
    'LNK-03',
    'LNK-04',
    'LNK-07',
    'QRY-16/recall',
  ],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    withMatches(await ask(parameters), (matches, { link = [] }) =>
      link.some(({ relation }) => relation === 'next') ? matches : matches.slice(0, -1),
    ),
  ),
} satisfies Fault;
