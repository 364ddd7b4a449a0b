import type { Rule } from '../variant.ts';
import { rewriting } from './rewriting.ts';

export const docStatus: Rule = {
  does: 'states docStatus beside status',
  source: 'MyHealth@EU NCPeH API: DocumentReference.docStatus 0..1 (MHD Minimal forbids it)',
  fhir: rewriting((resource) =>
    resource.resourceType === 'DocumentReference' && resource.status === 'current'
      ? { ...resource, docStatus: 'final' }
      : resource,
  ),
};
