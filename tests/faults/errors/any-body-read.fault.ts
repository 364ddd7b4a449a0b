import type { Fault } from '../fault.ts';

export default {
  name: 'any-body-read',
  seam: 'handler',
  says: 'The body of a search by POST is read as a form, whatever it is said to be.',
  violates: ['ERR-02/content-type'],
  answers: 'content',
  fhir: (handler) => async (request) => {
    if (request.method !== 'POST' || !request.url.endsWith('_search')) return handler(request);
    const headers = new Headers(request.headers);
    headers.set('content-type', 'application/x-www-form-urlencoded');
    return handler(
      new Request(request.url, { method: 'POST', headers, body: await request.text() }),
    );
  },
} satisfies Fault;
