import { procedure } from '../../../tools/dataset/scenario/codes.ts';
import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

export default {
  name: 'wrist-by-default',
  seam: 'handler',
  says: 'The form for registering documents comes with a procedure filled in, and nobody takes it out.',
  violates: ['MET-01/procedure@manifests.documents', 'MET-01/procedure@reports.documents'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => {
      const context = entry['context'] as Members;
      const event = (context['event'] as readonly unknown[] | undefined) ?? [];
      return {
        ...entry,
        context: { ...context, event: [...event, { coding: [procedure.dxWrist] }] },
      };
    },
  }),
} satisfies Fault;
