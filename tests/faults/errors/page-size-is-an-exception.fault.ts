import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';

export default {
  name: 'page-size-is-an-exception',
  seam: 'handler',
  says: 'The size of a page goes to the number parser as it comes, and what that throws is nobody’s to catch.',
  violates: ['ERR-02/page-size'],
  answers: 'status',
  fhir: refusing(
    ({ status }, { url }) =>
      status === 400 && /\D/.test(new URL(url).searchParams.get('_count') ?? ''),
    ({ body, headers }) => new Response(body, { status: 500, headers }),
  ),
} satisfies Fault;
