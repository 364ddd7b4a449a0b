import type { Rule } from '../variant.ts';
import { rewriting } from './rewriting.ts';

export const storedMeta: Rule = {
  does: 'adds version, time of storage and source to every resource, and an id to every searchset',
  source: 'HAPI FHIR JPA: meta.versionId, meta.lastUpdated and meta.source of stored resources',
  fhir: rewriting((resource) => ({
    ...resource,
    ...(resource.id === undefined && resource.resourceType === 'Bundle'
      ? { id: '5f0c7b9e-3f1e-4c39-8d0a-2d6f2a1f4b11' }
      : {}),
    meta: {
      versionId: '1',
      lastUpdated: '2024-02-01T08:00:00.000+00:00',
      source: '#kJ3xQpZ1',
      ...resource.meta,
    },
  })),
};
