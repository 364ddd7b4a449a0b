import type { Facts } from '../../../tools/oracle/facts.ts';
import type { DocumentClass } from '../../../tools/verdict/check.ts';
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
  return uids.map((uid) => namesIn(facts).studies.get(uid) ?? `study ${uid}`);
}

/**
 * A version by its own identifier, else the report by the one all its versions share; a manifest that is
 * among reports by its own name.
 */
function report(facts: Facts, entry: Entry): string {
  const own = identifiersOf(entry.resource);
  const { manifests, reports, versions } = namesIn(facts);
  const by = (names: ReadonlyMap<string, string>): string | undefined =>
    own.map((identifier) => names.get(identifier)).find((name) => name !== undefined);
  return by(versions) ?? by(reports) ?? by(manifests) ?? own[0] ?? nameOf(entry);
}

/**
 * Scenario names: of studies by UID, of report versions and manifests by their own identifier, and the
 * latest by the report's.
 */
interface Names {
  readonly studies: ReadonlyMap<string, string>;
  readonly versions: ReadonlyMap<string, string>;
  readonly reports: ReadonlyMap<string, string>;
  readonly manifests: ReadonlyMap<string, string>;
}

const known = new WeakMap<Facts, Names>();

/** Looked up once for each data set: a list of thousands is labelled again and again. */
function namesIn(facts: Facts): Names {
  const names = known.get(facts) ?? indexed(facts);
  known.set(facts, names);
  return names;
}

function indexed(facts: Facts): Names {
  const key = ({ system, value }: { system: string; value: string }): string =>
    `${system}|${value}`;
  const current = facts.reports.filter((each) => each.current);
  return {
    studies: new Map(facts.studies.map(({ id, uid }) => [uid, id])),
    versions: new Map(facts.reports.map(({ id, identifier }) => [key(identifier), id])),
    // What was withdrawn has no current version; where there is one, it comes last and stands.
    reports: new Map(
      [...facts.reports, ...current].map(({ id, reportIdentifier }) => [key(reportIdentifier), id]),
    ),
    manifests: new Map(facts.manifests.map(({ id, identifier }) => [key(identifier), id])),
  };
}

const nameOf = ({ fullUrl, resource }: Entry): string => fullUrl ?? describe(resource);
