import type { DocumentReference, DocumentReferenceContent } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'size-in-characters',
  seam: 'handler',
  says: 'The size of a document is the length of its text, as the programming language counts it.',
  violates: ['MET-08/size'],
  answers: 'content',
  fhir: (handler) => async (request) => {
    const counted = async (
      content: DocumentReferenceContent,
    ): Promise<DocumentReferenceContent> => {
      const document = await handler(new Request(content.attachment.url ?? ''));
      const { length } = await document.text();
      return { ...content, attachment: { ...content.attachment, size: length } };
    };
    const answer = await handler(request);
    if (!new URL(request.url).pathname.endsWith('/DocumentReference')) return answer;
    return changed(answer, async (bundle) => ({
      ...bundle,
      entry: await Promise.all(
        (bundle.entry ?? []).map(async (entry) => {
          if (entry.resource?.resourceType !== 'DocumentReference') return entry;
          const resource = entry.resource as DocumentReference;
          const content = await Promise.all(resource.content.map(counted));
          return { ...entry, resource: { ...resource, content } };
        }),
      ),
    }));
  },
} satisfies Fault;
