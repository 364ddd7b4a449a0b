import type { Target } from '../../../tools/exchange/target.ts';
import type { Facts } from '../../../tools/oracle/facts.ts';
import type { DocumentClass } from '../../../tools/verdict/check.ts';

/** A version of a report or manifest, as far as versions are about. */
export interface Version {
  readonly id: string;
  readonly patient: string;
  readonly identifier: { readonly system: string; readonly value: string };
  readonly current: boolean;
  readonly supersedes?: string;
  /** The version it adds to and leaves current. */
  readonly appends?: string;
  readonly status?: string;
}

/** The pairs of which the run knows the patient. */
export const ofKnown = (target: Target, pairs: readonly VersionPair[]): readonly VersionPair[] =>
  pairs.filter(({ other }) => target.patients[other.patient] !== undefined);

/** A version with another of its kind. */
export interface VersionPair {
  readonly current: Version;
  readonly other: Version;
}

/** All versions of the reports or manifests of the data set. */
export const versionsOf = (facts: Facts, documentClass: DocumentClass): readonly Version[] =>
  documentClass === 'reports' ? facts.reports : facts.manifests;

/** Each replaced version with the current one that took its place. */
export function replacedPairs(facts: Facts, documentClass: DocumentClass): readonly VersionPair[] {
  const all = versionsOf(facts, documentClass);
  const byId = new Map(all.map((version) => [version.id, version]));
  const before = (version: Version): readonly Version[] => {
    const found = byId.get(version.supersedes ?? '');
    return found === undefined ? [] : [found, ...before(found)];
  };
  return all
    .filter(({ current }) => current)
    .flatMap((current) => before(current).map((other) => ({ current, other })));
}

/** Each addendum with the version that it adds to, both current. */
export function appendedPairs(facts: Facts): readonly VersionPair[] {
  const all = versionsOf(facts, 'reports');
  return all.flatMap((other) => {
    const current = all.find(({ id }) => id === other.appends);
    return current?.current === true && other.current ? [{ current, other }] : [];
  });
}

/** Each report that is not final, with a current one of the same patient. */
export function unfinishedPairs(
  facts: Facts,
  isFinal: (status: string) => boolean,
): readonly VersionPair[] {
  const all = versionsOf(facts, 'reports');
  return all
    .filter(({ status = '' }) => !isFinal(status))
    .flatMap((other) => {
      const current = all.find((one) => one.current && one.patient === other.patient);
      return current === undefined ? [] : [{ current, other }];
    });
}
