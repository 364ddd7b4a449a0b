import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

/** The order of one study of Ana's, without the system of the ward that placed it. */
const lastOrder = {
  type: 'ServiceRequest',
  identifier: {
    type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'PLAC' }] },
    value: 'ORD-506',
  },
};

export default {
  name: 'order-of-last-stay',
  seam: 'handler',
  says: 'Documents are registered with the order that is open in the ward at that time besides their own.',
  violates: ['MET-01/order@manifests.documents', 'MET-01/order@reports.documents'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => {
      const context = entry['context'] as Members;
      const related = (context['related'] as readonly unknown[] | undefined) ?? [];
      return { ...entry, context: { ...context, related: [...related, lastOrder] } };
    },
  }),
} satisfies Fault;
