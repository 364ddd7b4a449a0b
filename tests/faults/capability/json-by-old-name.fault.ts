import type { Fault } from '../fault.ts';

export default {
  name: 'json-by-old-name',
  seam: 'handler',
  says: 'Answers are labelled application/json+fhir, the name that DSTU 2 had for it.',
  violates: ['CAP-06'],
  answers: 'format',
  fhir: (handler) => async (request) => {
    const answer = await handler(request);
    const headers = new Headers(answer.headers);
    if (headers.get('content-type')?.includes('fhir+json') === true)
      headers.set('content-type', 'application/json+fhir;charset=utf-8');
    return new Response(answer.body, { status: answer.status, headers });
  },
} satisfies Fault;
