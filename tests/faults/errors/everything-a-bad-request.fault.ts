import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';

export default {
  name: 'everything-a-bad-request',
  seam: 'handler',
  says: 'Every refusal is a 400: the framework knows no other.',
  violates: ['ERR-02/content-type', 'ERR-02/method', 'ERR-03'],
  answers: 'status',
  fhir: refusing(
    ({ status }) => [405, 406, 415].includes(status),
    (answer) => new Response(answer.body, { status: 400, headers: answer.headers }),
  ),
} satisfies Fault;
