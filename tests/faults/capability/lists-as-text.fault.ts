import type { Fault } from '../fault.ts';

export default {
  name: 'lists-as-text',
  seam: 'handler',
  says: 'A filter of the portal in front labels what it hands on as plain text; metadata it leaves alone.',
  violates: ['CAP-06/everywhere', 'CAP-06/version', 'CAP-04/formats'],
  answers: 'format',
  fhir: (handler) => async (request) => {
    const answer = await handler(request);
    const { pathname } = new URL(request.url);
    const isList = answer.headers.get('content-type')?.includes('fhir+json') === true;
    if (!answer.ok || !isList || pathname.endsWith('/metadata')) return answer;
    const headers = new Headers(answer.headers);
    headers.set('content-type', 'text/plain; charset=utf-8');
    return new Response(answer.body, { status: answer.status, headers });
  },
} satisfies Fault;
