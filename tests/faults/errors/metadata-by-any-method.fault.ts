import type { Fault } from '../fault.ts';

export default {
  name: 'metadata-by-any-method',
  seam: 'handler',
  says: 'The CapabilityStatement is given whatever the method.',
  violates: ['ERR-02/method'],
  answers: 'content',
  fhir: (handler) => (request) =>
    new URL(request.url).pathname.endsWith('/metadata')
      ? handler(new Request(request.url, { headers: request.headers }))
      : handler(request),
} satisfies Fault;
