import type { DiagnosticReport, FhirResource } from 'fhir/r4.js';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import { answerOf } from './searchset.ts';

let all: ReadonlyMap<string, FhirResource> | undefined;

/** Everything that was ever put into the server, by `Type/id`. */
function kept(): ReadonlyMap<string, FhirResource> {
  all ??= new Map(
    makeDataset().resources.map((each) => [`${each.resourceType}/${each.id ?? ''}`, each]),
  );
  return all;
}

const unfinished = /"status":"(?:registered|partial|preliminary|cancelled|entered-in-error)"/;

/** Whether something is a report that is not final, or the document of one. */
export const isUnfinished = (resource: FhirResource): boolean =>
  unfinished.test(JSON.stringify(resource));

/** Reads of some types that are refused, answered from what was kept if it is of the kind. */
export function readingKept(
  types: readonly string[],
  isKept: (resource: FhirResource) => boolean,
): (handler: Handler) => Handler {
  return (handler) => async (request) => {
    const answer = await handler(request);
    const [, address = '', type = ''] = /\/fhir\/(([A-Z]\w+)\/[^/?]+)$/.exec(request.url) ?? [];
    const found = types.includes(type) ? kept().get(address) : undefined;
    return answer.ok || found === undefined || !isKept(found) ? answer : answerOf(found);
  };
}

/** Report versions that others replaced. */
export function keptVersions(): readonly FhirResource[] {
  const documents = [...kept().values()].filter(
    (each) => each.resourceType === 'DocumentReference' && each.status === 'superseded',
  );
  return documents.map((each) => ({ ...each, status: 'current' }) as FhirResource);
}

/** Reports that are not final, as they were put in. */
export function keptDrafts(): readonly DiagnosticReport[] {
  return [...kept().values()].filter(
    (each) => each.resourceType === 'DiagnosticReport' && isUnfinished(each),
  ) as DiagnosticReport[];
}

let old: readonly FhirResource[] | undefined;

/** Every replaced version of a final report or of a manifest, as if nothing had taken its place. */
export function keptAsCurrent(): readonly FhirResource[] {
  old ??= [...keptVersions(), ...replacedReports()].filter((each) => !isUnfinished(each));
  return old;
}

function replacedReports(): readonly FhirResource[] {
  const replaced = makeDataset().facts.reports.map(({ supersedes }) => supersedes);
  return [...kept().values()].filter(
    (each) => each.resourceType === 'DiagnosticReport' && replaced.includes(each.id),
  );
}
