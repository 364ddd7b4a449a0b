import type { Fault } from '../fault.ts';

export default {
  name: 'xml-of-metadata-alone',
  seam: 'handler',
  says: 'XML is listed and was tried with the capabilities; everything else is JSON, whatever is asked for.',
  violates: ['CAP-04/formats', 'CAP-07'],
  answers: 'content',
  fhir: (handler) => (request) => {
    if (new URL(request.url).pathname.endsWith('/metadata')) return handler(request);
    if (request.headers.get('accept')?.includes('xml') !== true) return handler(request);
    const headers = new Headers(request.headers);
    headers.set('accept', 'application/fhir+json');
    return handler(new Request(request, { headers }));
  },
} satisfies Fault;
