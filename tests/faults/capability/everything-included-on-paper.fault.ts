import type { Fault } from '../fault.ts';
import { describing, stating } from '../seams/capability-statement.ts';

export default {
  name: 'everything-included-on-paper',
  seam: 'handler',
  says: 'The statement of reports lists the include of everything, which is taken for the name of a parameter.',
  violates: ['CAP-04/includes@reports.resources'],
  answers: 'content',
  fhir: stating(
    describing((resource) =>
      resource.type === 'DiagnosticReport' ? { ...resource, searchInclude: ['*'] } : resource,
    ),
  ),
} satisfies Fault;
