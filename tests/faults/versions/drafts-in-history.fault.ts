import type { Fault } from '../fault.ts';
import { keptDrafts } from '../seams/kept.ts';
import { answerOf } from '../seams/searchset.ts';

export default {
  name: 'drafts-in-history',
  seam: 'handler',
  says: 'The store keeps every version of a resource, and gives the draft that a final report began as.',
  violates: ['VER-07/by-address@reports.resources'],
  answers: 'content',
  fhir: (handler) => async (request) => {
    const [, id] = /\/DiagnosticReport\/([^/]+)\/_history\/1$/.exec(request.url) ?? [];
    const [draft] = keptDrafts();
    return id === undefined || draft === undefined ? handler(request) : answerOf({ ...draft, id });
  },
} satisfies Fault;
