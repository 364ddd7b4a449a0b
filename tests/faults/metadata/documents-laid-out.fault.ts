import type { Fault } from '../fault.ts';

export default {
  name: 'documents-laid-out',
  seam: 'handler',
  says: 'Documents are laid out for reading when they are given, after their size and hash were taken.',
  violates: ['MET-08'],
  answers: 'content',
  fhir: (handler) => async (request) => {
    const answer = await handler(request);
    if (!answer.ok || !request.url.includes('/Bundle/')) return answer;
    const headers = new Headers(answer.headers);
    headers.delete('content-length');
    const text = JSON.stringify(await answer.json(), undefined, 2);
    return new Response(text, { status: answer.status, headers });
  },
} satisfies Fault;
