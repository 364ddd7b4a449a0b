import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

export default {
  name: 'empty-server',
  seam: 'handler',
  says: 'A new server whose import never ran: every question is understood, every list is empty, no image is there.',
  violates: [
    'CAP-01',
    'QRY-01',
    'QRY-02/recall',
    'QRY-02/precision',
    'QRY-03',
    'QRY-04/recall',
    'QRY-04/precision',
    'QRY-05/recall',
    'QRY-05/precision',
    'QRY-06/recall',
    'QRY-06/precision',
    'QRY-07',
    'QRY-08',
    'QRY-09/complete',
    'LNK-07',
    'LNK-08',
    'QRY-16/recall',
  ],
  answers: 'content',
  earnsNothingIn: ['QRY', 'LNK', 'IMG'],
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    withMatches(await ask(parameters), () => []),
  ),
  images: () => () => Promise.resolve(new Response(null, { status: 404 })),
} satisfies Fault;
