import type { Facts } from '../../../tools/oracle/facts.ts';
import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { drawn } from '../searches/draw.ts';
import type { Entry } from '../answers/entries.ts';
import { factsIn } from '../candidate/facts.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { entryOf } from './old-content.ts';
import { ofKnown, replacedPairs } from './report-versions.ts';
import type { Version, VersionPair } from './report-versions.ts';
import { members, text } from '../answers/shape.ts';

/** A replaced version, the one that took its place, and how that is listed. */
export interface Replaced extends VersionPair {
  readonly latest: Entry;
}

/**
 * Some replaced versions beside the listed ones.
 * @throws Untestable when the data set has none, or none that took its place is listed.
 */
export async function replacedBeside(
  target: Target,
  binding: Binding,
): Promise<readonly Replaced[]> {
  const pairs = ofKnown(target, replacedPairs(factsIn(target), partsOf(binding).documentClass));
  if (pairs.length === 0) throw new Untestable('The data set has no replaced version.');
  const beside: Replaced[] = [];
  for (const pair of drawn(target, 'replaced', pairs))
    beside.push({ ...pair, latest: await entryOf(target, binding, pair.current) });
  return beside;
}

const written = ({ system, value }: { system: string; value: string }): string =>
  `${system}|${value}`;

/** The identifier that a version is known by: an envelope by its own, a report as a resource by that of all versions. */
export function identifierOf(facts: Facts, binding: Binding, version: Version) {
  const report = facts.reports.find(({ id }) => id === version.id);
  return partsOf(binding).route === 'resources' && report !== undefined
    ? report.reportIdentifier
    : version.identifier;
}

/**
 * Whether something is the old version, given as if it were current: by its own identifier, unless it is the latest
 * that keeps it beside its own; as a resource, by being another than the latest under the identifier of both.
 */
export function isOld(
  target: Target,
  binding: Binding,
  { current, latest, other }: Replaced,
  found: unknown,
): boolean {
  const own = identifiersOf(found);
  const old = written(identifierOf(factsIn(target), binding, other));
  const { id, resourceType, status } = members(found);
  if (resourceType !== members(latest.resource)['resourceType'] || !own.includes(old)) return false;
  if (resourceType !== 'DocumentReference') return id !== members(latest.resource)['id'];
  return status !== 'superseded' && !own.includes(written(current.identifier));
}

/** Whether something is the latest version as it is listed. */
export const isLatest = ({ latest }: Replaced, found: unknown): boolean =>
  ['resourceType', 'id'].every((name) => members(found)[name] === members(latest.resource)[name]);

/** @throws Violation naming the old versions that were given, by how they were asked for. */
export function nothingOld(how: string, old: readonly string[]): void {
  if (old.length > 0)
    throw new Violation(`Replaced versions are given as current to who asks ${how}.`, {
      wanted: 'the latest version, or nothing, or what says itself that it is superseded',
      found: `${old.length} old versions`,
      extra: old,
    });
}

/** The ids under which an old version may be found: those it has where it is still kept, else if both are named alike. */
export function idsOf(
  { current, latest, other }: Replaced,
  kept: readonly Entry[],
): readonly string[] {
  const idOf = (entry: Entry): string => text(members(entry.resource)['id']) ?? '';
  const known = kept
    .filter(({ resource }) => identifiersOf(resource).includes(written(other.identifier)))
    .map(idOf);
  const alike = idOf(latest).replaceAll(current.id, other.id);
  return [...new Set([...known, alike === idOf(latest) ? other.id : alike])];
}
