import type { Fault } from '../fault.ts';
import { withResources } from '../seams/held.ts';

export default {
  name: 'addendum-unlinked',
  seam: 'data',
  says: 'Of the links between documents the registry keeps `replaces` alone.',
  violates: [],
  answers: 'content',
  data: withResources((resource) => {
    if (resource.resourceType !== 'DocumentReference') return resource;
    const { relatesTo, ...rest } = resource;
    const kept = relatesTo?.filter(({ code }) => code !== 'appends') ?? [];
    if (kept.length === (relatesTo?.length ?? 0)) return resource;
    return kept.length === 0 ? rest : { ...rest, relatesTo: kept };
  }),
} satisfies Fault;
