import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import { createHash } from 'node:crypto';

const hexOf = (id: string): string => createHash('sha1').update(id).digest('hex').slice(0, 12);

export default {
  name: 'entry-uuid-as-master',
  seam: 'handler',
  says: 'The registry puts its own number of the entry in the place of that of the document.',
  violates: ['MET-06', 'CAP-04/applied@manifests.documents', 'CAP-04/applied@reports.documents'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => {
      const master = {
        system: 'urn:ietf:rfc:3986',
        value: `urn:uuid:00000000-0000-4000-8000-${hexOf(String(entry['id']))}`,
      };
      return {
        ...entry,
        masterIdentifier: master,
        identifier: [master, ...((entry['identifier'] as readonly unknown[] | undefined) ?? [])],
      };
    },
  }),
} satisfies Fault;
