import type { Fault } from '../fault.ts';
import { describing, stating } from '../seams/capability-statement.ts';

export default {
  name: 'reads-unlisted',
  seam: 'handler',
  says: 'The statement names the search that every type has and forgets that it can be read too.',
  violates: ['CAP-03/reads-listed'],
  answers: 'content',
  fhir: stating(
    describing((resource) => ({
      ...resource,
      interaction: (resource.interaction ?? []).filter(({ code }) => code !== 'read'),
    })),
  ),
} satisfies Fault;
