import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import {
  addressesOf,
  firstVersionsOf,
  givesNothing,
  guessedFrom,
  holdsNothing,
  isReadable,
} from './addresses.ts';
import { baseParameters, partsOf, searchedOn, wholeList } from '../candidate/base-list.ts';
import { drawn } from '../searches/draw.ts';
import type { Entry } from '../answers/entries.ts';
import { factsIn } from '../candidate/facts.ts';
import { isFinal } from './final.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { see } from '../candidate/judges.ts';
import { labelsOf } from '../answers/labels.ts';
import { followPages } from '../answers/pages.ts';
import { isRefused } from '../answers/refusal.ts';
import { ofKnown, replacedPairs, unfinishedPairs } from './report-versions.ts';
import type { Version, VersionPair } from './report-versions.ts';
import { members, text } from '../answers/shape.ts';
import { unfinishedIn } from './unfinished-content.ts';

const patientsOf = (target: Target, pairs: readonly VersionPair[]): readonly string[] => [
  ...new Set(ofKnown(target, pairs).map(({ other }) => other.patient)),
];

/** The patients with a replaced version. @throws Untestable when nobody has one. */
export function patientsWithReplaced(target: Target, binding: Binding): readonly string[] {
  const patients = patientsOf(
    target,
    replacedPairs(factsIn(target), partsOf(binding).documentClass),
  );
  if (patients.length === 0) throw new Untestable('The data set has no replaced version.');
  return patients;
}

/** The patients with a report that is not final. @throws Untestable when nobody has one. */
export function patientsWithUnfinished(target: Target): readonly string[] {
  const patients = patientsOf(target, unfinishedPairs(factsIn(target), isFinal));
  if (patients.length === 0) throw new Untestable('The data set has no report that is not final.');
  return patients;
}

/**
 * Whatever was replaced is given at none of its addresses: those of envelopes that are still listed as
 * superseded, and those it has if versions are named alike.
 * @throws Violation for one that gives old content; Untestable without a version chain.
 */
export async function replacedIsGone(target: Target, binding: Binding): Promise<void> {
  const { documentClass } = partsOf(binding);
  const pairs = ofKnown(target, replacedPairs(factsIn(target), documentClass));
  if (pairs.length === 0) throw new Untestable('The data set has no replaced version.');
  for (const pair of drawn(target, 'replaced', pairs)) await gone(target, binding, pair);
  if (partsOf(binding).route === 'documents') await supersededIsGone(target, binding, pairs);
}

/**
 * A report that is not final is given at none of the addresses that can be guessed from a final one's.
 * @throws Violation for one that gives it; Untestable when the data set has none.
 */
export async function unfinishedIsHidden(target: Target, binding: Binding): Promise<void> {
  const pairs = ofKnown(target, unfinishedPairs(factsIn(target), isFinal));
  if (pairs.length === 0) throw new Untestable('The data set has no report that is not final.');
  for (const pair of drawn(target, 'unfinished', pairs)) await gone(target, binding, pair);
  // What began as a draft is a final report now, and its own history may hold the draft.
  const begun = ofKnown(target, replacedPairs(factsIn(target), 'reports')).filter(
    ({ other: { status = '' } }) => !isFinal(status),
  );
  for (const { current } of begun) await beganFinal(target, binding, current);
}

/** The first version that is kept of a final report is no draft; that none can be had is as well. */
async function beganFinal(target: Target, binding: Binding, current: Version): Promise<void> {
  const entry = await entryOf(target, binding, current);
  for (const url of firstVersionsOf(target, addressesOf(target, entry))) {
    const { body } = await target.fhir.get(url);
    target.record.compared();
    const statuses = unfinishedIn(body);
    if (statuses.length > 0)
      throw new Violation(`What ${current.id} was before it was final can still be read.`, {
        wanted: `a refusal or a final report at ${url}`,
        found: `a report of status ${statuses.join(', ')}`,
      });
  }
}

async function gone(
  target: Target,
  binding: Binding,
  { current, other }: VersionPair,
): Promise<void> {
  const entry = await entryOf(target, binding, current);
  await isReadable(target, binding, current.id, entry);
  const addresses = addressesOf(target, entry);
  const names = { own: current.id, other: other.id };
  for (const url of guessedFrom(target, binding, addresses, names))
    await givesNothing(
      target,
      url,
      `${other.id} (${other.status ?? 'replaced'})`,
      isVersion(current),
    );
}

/** Whether content is a document of a version, or its envelope: old addresses may lead to what is current. */
const isVersion =
  ({ identifier: { system, value } }: Version) =>
  (body: unknown): boolean =>
    text(members(members(body)['identifier'])['value']) === value ||
    identifiersOf(body).includes(`${system}|${value}`);

/** The envelopes that say of themselves that they are superseded. */
async function supersededIsGone(
  target: Target,
  binding: Binding,
  pairs: readonly VersionPair[],
): Promise<void> {
  for (const patient of patientsOf(target, pairs)) {
    const base = await baseParameters(target, binding, patient);
    const parameters = base.map(([name, value]) =>
      name === 'status' ? (['status', 'superseded'] as const) : ([name, value] as const),
    );
    const answer = await target.fhir.search(searchedOn(binding), parameters);
    if (isRefused(answer)) continue;
    const { entries } = await followPages(target, searchedOn(binding), parameters, answer);
    const old = entries.filter(({ resource }) => members(resource)['status'] === 'superseded');
    for (const entry of old.slice(0, target.sampling.requests)) {
      const what = `A superseded document, ${identifiersOf(entry.resource)[0] ?? 'without identifier'},`;
      holdsNothing(what, entry);
      for (const url of addressesOf(target, entry)) await givesNothing(target, url, what);
    }
  }
}

/** The entry of a version in the list of its patient. @throws Untestable when it is not listed. */
export async function entryOf(
  target: Target,
  binding: Binding,
  { id, identifier, patient }: Version,
): Promise<Entry> {
  const { entries } = await wholeList(target, binding, patient);
  const facts = factsIn(target);
  const own = `${identifier.system}|${identifier.value}`;
  const found =
    entries.find(({ resource }) => identifiersOf(resource).includes(own)) ??
    entries.find((entry) => labelsOf(facts, partsOf(binding).documentClass, entry).includes(id));
  if (found === undefined)
    throw new Untestable(
      `${id} is not listed, so nothing is known beside it; ${see('list', binding)}.`,
    );
  return found;
}
