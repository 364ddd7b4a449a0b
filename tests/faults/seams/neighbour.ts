import type { FhirResource } from 'fhir/r4.js';
import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import { answerOf, matchesIn } from './searchset.ts';

const read = /^(.*\/fhir)\/(ImagingStudy|DiagnosticReport)\/(?!_search)([^/?]+)$/;

/**
 * Reads of studies and reports are answered with another of ana's.
 * @param shown how that one is given to who asked for an id
 */
export const neighbouring =
  (shown: (other: FhirResource, id: string) => FhirResource) =>
  (handler: Handler): Handler =>
  async (request) => {
    const [, base, type, id] = read.exec(request.url) ?? [];
    if (base === undefined || type === undefined || id === undefined) return handler(request);
    const all = await handler(new Request(`${base}/${type}?patient=Patient/ana&_count=2`));
    const [first, second] = await matchesIn(all);
    const other = first?.resource?.id === id ? second : first;
    const answer = await handler(request);
    return answer.ok && other?.resource !== undefined
      ? answerOf(shown(other.resource as FhirResource, id))
      : answer;
  };
