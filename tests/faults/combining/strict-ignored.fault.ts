import type { Fault } from '../fault.ts';

export default {
  name: 'strict-ignored',
  seam: 'handler',
  says: 'A gateway does not pass the Prefer header on, so nothing is ever handled strictly.',
  violates: ['QRY-21'],
  answers: 'content',
  fhir: (handler) => (request) => {
    const headers = new Headers(request.headers);
    headers.delete('prefer');
    return handler(new Request(request, { headers }));
  },
} satisfies Fault;
