import type { Facts } from '../../tools/oracle/facts.ts';
import type { DocumentClass } from '../../tools/verdict/check.ts';
import type { Entry } from './entries.ts';
import { identifiersOf, studyUidsOf } from './identifiers.ts';
import { describe } from './shape.ts';

/**
 * The scenario names an entry stands for: a manifest for its study, a report for its version. What
 * the scenario does not know keeps the identifier the candidate gave it, so that a report can show it.
 */
export function labelsOf(facts: Facts, documentClass: DocumentClass, entry: Entry): string[] {
  return documentClass === 'manifests' ? studies(facts, entry) : [report(facts, entry)];
}

function studies(facts: Facts, entry: Entry): string[] {
  const uids = studyUidsOf(entry.resource);
  if (uids.length === 0) return [`${nameOf(entry)} without a Study Instance UID`];
  return uids.map((uid) => facts.studies.find((study) => study.uid === uid)?.id ?? `study ${uid}`);
}

/** A version by its own identifier, else the report by the one all its versions share, else by its studies. */
function report(facts: Facts, entry: Entry): string {
  const own = new Set(identifiersOf(entry.resource));
  const carries = ({ system, value }: { system: string; value: string }): boolean =>
    own.has(`${system}|${value}`);
  const known =
    facts.reports.find(({ identifier }) => carries(identifier)) ??
    facts.reports.find(({ current, reportIdentifier }) => current && carries(reportIdentifier));
  return known?.id ?? [...own][0] ?? nameOf(entry);
}

const nameOf = ({ fullUrl, resource }: Entry): string => fullUrl ?? describe(resource);
