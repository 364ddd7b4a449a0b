import type { Fault } from '../fault.ts';
import { isJson } from '../seams/searchset.ts';

export default {
  name: 'lists-as-text',
  seam: 'handler',
  says: 'A filter of the portal in front labels searches as plain text; what has an address of its own it leaves alone.',
  violates: ['CAP-06/everywhere', 'CAP-06/version', 'CAP-04/formats'],
  answers: 'format',
  fhir: (handler) => async (request) => {
    const answer = await handler(request);
    const { pathname } = new URL(request.url);
    if (!answer.ok || !/\/fhir\/[A-Z]\w+$/.test(pathname) || !isJson(answer)) return answer;
    const headers = new Headers(answer.headers);
    headers.set('content-type', 'text/plain; charset=utf-8');
    return new Response(answer.body, { status: answer.status, headers });
  },
} satisfies Fault;
