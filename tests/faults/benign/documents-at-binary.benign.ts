import { Buffer } from 'node:buffer';
import type { Attachment } from 'fhir/r4.js';
import type { Benign } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import { deeply } from '../seams/reworded.ts';
import { answerOf } from '../seams/searchset.ts';

const binary = /^(.*)\/Binary\/(document-[^/?]+)$/;

const asBinary = showing({
  DocumentReference: (entry) => ({
    ...entry,
    content: deeply(entry['content'], (value, name) =>
      name === 'url' ? String(value).replace(/\/Bundle\/([^/]+)$/, '/Binary/document-$1') : value,
    ),
  }),
});

/** The document at its address as a Binary: as a resource to who asks for a FHIR type, else as it is. */
function served(document: Buffer, contentType: Attachment['contentType'], asked: string): Response {
  const data = document.toString('base64');
  if (/fhir/.test(asked))
    return answerOf({ resourceType: 'Binary', contentType: contentType ?? '', data });
  return new Response(new Uint8Array(document), { headers: { 'content-type': contentType ?? '' } });
}

export default {
  name: 'documents-at-binary',
  seam: 'handler',
  says: 'Documents are kept as Binary, which a server gives as a resource to whoever accepts a FHIR type.',
  fhir: (handler) => {
    const listing = asBinary(handler);
    return async (request) => {
      const [, base, id = ''] = binary.exec(request.url) ?? [];
      if (base === undefined) return listing(request);
      const headers = { accept: 'application/fhir+json' };
      const address = `${base}/Bundle/${id.replace('document-', '')}`;
      const answer = await handler(new Request(address, { headers }));
      if (!answer.ok) return answer;
      const document = Buffer.from(await answer.arrayBuffer());
      return served(document, 'application/fhir+json', request.headers.get('accept') ?? '');
    };
  },
} satisfies Benign;
