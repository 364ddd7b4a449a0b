import type { Fault } from '../fault.ts';

export default {
  name: 'envelopes-unread',
  seam: 'handler',
  says: 'A read of an envelope goes to the document store and gives an empty envelope of the same type.',
  violates: ['CAP-04/interactions@manifests.documents', 'CAP-04/interactions@reports.documents'],
  answers: 'content',
  fhir: (handler) => async (request) => {
    const answer = await handler(request);
    const isRead = /\/fhir\/DocumentReference\/[^/?_]+$/.test(request.url);
    if (!isRead || !answer.ok) return answer;
    return Response.json(
      { resourceType: 'DocumentReference', status: 'current', content: [{ attachment: {} }] },
      { headers: { 'content-type': 'application/fhir+json' } },
    );
  },
} satisfies Fault;
