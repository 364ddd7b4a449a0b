import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';

export default {
  name: 'unreadable-is-a-failure',
  seam: 'handler',
  says: 'A parameter that cannot be read, strictly, is an error like any other: 500.',
  violates: ['ERR-02/unreadable', 'QRY-21'],
  answers: 'status',
  fhir: refusing(
    ({ status }, { headers }) =>
      status === 400 && headers.get('prefer')?.includes('strict') === true,
    ({ body, headers }) => new Response(body, { status: 500, headers }),
  ),
} satisfies Fault;
