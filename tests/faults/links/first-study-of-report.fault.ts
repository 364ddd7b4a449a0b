import type { Reference } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { withResources } from '../seams/held.ts';

const isStudy = ({ type }: Reference): boolean => type === 'ImagingStudy';

/** References with the first study of several alone. */
function firstStudy(references: readonly Reference[]): Reference[] {
  const first = references.find(isStudy);
  return references.filter((each) => !isStudy(each) || each === first);
}

export default {
  name: 'first-study-of-report',
  seam: 'data',
  says: 'A report has one field for its study, so one on two studies names the first.',
  violates: [
    'LNK-04',
    'QRY-06/recall@reports.documents',
    'QRY-06/recall@reports.resources',
    'MET-01/study@reports.documents',
    'MET-01/study@reports.resources',
    'MET-05/studies@reports.documents',
  ],
  answers: 'content',
  data: withResources((resource) => {
    if (resource.resourceType === 'DiagnosticReport' && (resource.imagingStudy?.length ?? 0) > 1)
      return { ...resource, imagingStudy: resource.imagingStudy?.slice(0, 1) ?? [] };
    if (
      resource.resourceType === 'DocumentReference' &&
      (resource.context?.related?.filter(isStudy).length ?? 0) > 1
    )
      return {
        ...resource,
        context: { ...resource.context, related: firstStudy(resource.context?.related ?? []) },
      };
    return resource;
  }),
} satisfies Fault;
