import type { Fault } from '../fault.ts';
import { withResources } from '../seams/held.ts';

export default {
  name: 'superseded-as-current',
  seam: 'data',
  says: 'A new version is registered without changing the status of the one it replaces.',
  violates: ['VER-01/listed', 'VER-01/by-identifier', 'VER-01/by-id', 'VER-03'],
  answers: 'content',
  data: withResources((resource) =>
    resource.resourceType === 'DocumentReference' && resource.status === 'superseded'
      ? { ...resource, status: 'current' }
      : resource,
  ),
} satisfies Fault;
