import type { FhirResource } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { answerOf, matchesIn } from '../seams/searchset.ts';

const read = /^(.*\/fhir)\/(ImagingStudy|DiagnosticReport)\/([^/?_][^/?]*)$/;

export default {
  name: 'read-gives-neighbour',
  seam: 'handler',
  says: 'Reads are answered from a cache whose slots are off by one.',
  violates: [
    'CAP-04/interactions@manifests.resources',
    'CAP-04/interactions@reports.resources',
    'MET-02/resolvable@manifests.resources',
    'MET-02/resolvable@reports.resources',
  ],
  answers: 'content',
  fhir: (handler) => async (request) => {
    const [, base, type, id] = read.exec(request.url) ?? [];
    if (base === undefined || type === undefined || id === undefined) return handler(request);
    const all = await handler(new Request(`${base}/${type}?patient=Patient/ana&_count=2`));
    const [first, second] = await matchesIn(all);
    const other = first?.resource?.id === id ? second : first;
    const answer = await handler(request);
    return answer.ok && other?.resource !== undefined
      ? answerOf(other.resource as FhirResource)
      : answer;
  },
} satisfies Fault;
