import type { Fault } from '../fault.ts';

export default {
  name: 'json-whatever-asked',
  seam: 'handler',
  says: 'Answers are JSON whatever is asked for.',
  violates: ['ERR-03/accept', 'CAP-07/xml', 'CAP-04/formats'],
  answers: 'content',
  fhir: (handler) => (request) => {
    // What is read may be a document, which has a type of its own.
    if (request.method !== 'GET' || /\/Binary\//.test(request.url)) return handler(request);
    const headers = new Headers(request.headers);
    headers.set('accept', 'application/fhir+json');
    return handler(new Request(request.url, { headers }));
  },
} satisfies Fault;
