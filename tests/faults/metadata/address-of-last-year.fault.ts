import type { Fault } from '../fault.ts';
import { eachOf, showing } from '../seams/listed-entries.ts';

export default {
  name: 'address-of-last-year',
  seam: 'handler',
  says: 'Addresses of documents were written when the store was elsewhere.',
  violates: ['MET-02/resolvable@manifests.documents', 'MET-02/resolvable@reports.documents'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({
      ...entry,
      content: eachOf(entry['content'], (one) => {
        const attachment = one['attachment'] as { readonly url: string };
        const url = attachment.url.replace(/\/(Bundle|Binary)\//, '/store-2025/$1/');
        return { ...one, attachment: { ...attachment, url } };
      }),
    }),
  }),
} satisfies Fault;
