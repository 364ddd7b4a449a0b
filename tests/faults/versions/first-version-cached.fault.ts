import type { DiagnosticReport } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { keptAsCurrent } from '../seams/kept.ts';
import { answerOf, isJson } from '../seams/searchset.ts';

const number = ({ identifier }: DiagnosticReport): string | undefined => identifier?.[0]?.value;

/** The first version of a report that is no longer its only one. */
const firstOf = (report: DiagnosticReport): DiagnosticReport | undefined =>
  keptAsCurrent()
    .filter((each) => each.resourceType === 'DiagnosticReport')
    .find((each) => number(each) === number(report));

export default {
  name: 'first-version-cached',
  seam: 'handler',
  says: 'Reports are read from a cache that keeps what it was given first, under the id of today.',
  violates: ['MET-02/resolvable@reports.resources'],
  answers: 'content',
  fhir: (handler) => async (request) => {
    const answer = await handler(request);
    if (!/\/DiagnosticReport\/[^/?]+$/.test(request.url) || request.method !== 'GET') return answer;
    if (!answer.ok || !isJson(answer)) return answer;
    const report = (await answer.clone().json()) as DiagnosticReport;
    const old = firstOf(report);
    return old === undefined || report.id === undefined
      ? answer
      : answerOf({ ...old, id: report.id });
  },
} satisfies Fault;
