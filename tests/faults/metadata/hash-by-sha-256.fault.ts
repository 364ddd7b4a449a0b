import type { Fault } from '../fault.ts';
import { eachOf, showing } from '../seams/listed-entries.ts';
import { createHash } from 'node:crypto';

export default {
  name: 'hash-by-sha-256',
  seam: 'handler',
  says: 'The hash of a document is made by the hash function of today.',
  violates: ['MET-08/hash'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({
      ...entry,
      content: eachOf(entry['content'], (one) => {
        const attachment = one['attachment'] as { readonly hash?: string };
        if (attachment.hash === undefined) return one;
        const hash = createHash('sha256').update(attachment.hash).digest('base64');
        return { ...one, attachment: { ...attachment, hash } };
      }),
    }),
  }),
} satisfies Fault;
