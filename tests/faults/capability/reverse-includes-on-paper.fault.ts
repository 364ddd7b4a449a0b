import type { Fault } from '../fault.ts';
import { describing, stating } from '../seams/capability-statement.ts';

export default {
  name: 'reverse-includes-on-paper',
  seam: 'handler',
  says: 'The statement promises the reports of the studies with their list; the list holds studies alone.',
  violates: ['CAP-04/includes@manifests.resources'],
  answers: 'content',
  fhir: stating(
    describing((resource) =>
      resource.type === 'ImagingStudy'
        ? { ...resource, searchRevInclude: ['DiagnosticReport:imaging-study'] }
        : resource,
    ),
  ),
} satisfies Fault;
