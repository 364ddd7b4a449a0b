import type { Target } from '../../../tools/exchange/target.ts';
import type { Facts } from '../../../tools/oracle/facts.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { NotApplicable, Violation } from '../../../tools/verdict/outcome.ts';
import { wholeList } from '../candidate/base-list.ts';
import { contentsNamed } from '../documents/contents.ts';
import { drawn } from '../searches/draw.ts';
import type { Entry } from '../answers/entries.ts';
import { factsIn } from '../candidate/facts.ts';
import { follow } from '../answers/follow.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { patientsWithReplaced } from './old-content.ts';
import { list, members, text } from '../answers/shape.ts';

type Members = Readonly<Record<string, unknown>>;

/** That an entry says to replace something, and the list in which it says so. */
interface Link {
  readonly entry: Entry;
  readonly to: Members;
  readonly beside: readonly Entry[];
}

/**
 * What a listed document says to replace is neither listed itself nor a version of something else. Nobody has to say
 * so, or to keep what was replaced: what leads nowhere is not judged.
 * @throws Violation naming the links; NotApplicable when no entry says that it replaces anything.
 */
export async function replacesOlder(target: Target, binding: Binding): Promise<void> {
  const links: Link[] = [];
  for (const patient of patientsWithReplaced(target, binding))
    links.push(...linksIn((await wholeList(target, binding, patient)).entries));
  if (links.length === 0) throw new NotApplicable('No entry says that it replaces anything.');
  const wrong: string[] = [];
  for (const link of drawn(target, 'replacements', links)) {
    target.record.compared();
    const found = await otherThanOlder(target, link);
    if (found !== undefined)
      wrong.push(`${identifiersOf(link.entry.resource)[0] ?? 'an entry'} replaces ${found}`);
  }
  if (wrong.length > 0)
    throw new Violation('Documents are said to replace others than the versions before them.', {
      wanted: 'relatesTo replaces an earlier version of the same',
      found: `${wrong.length} of ${links.length} links that lead elsewhere`,
      extra: wrong,
    });
}

const linksIn = (entries: readonly Entry[]): readonly Link[] =>
  entries.flatMap((entry) =>
    list(members(entry.resource)['relatesTo'])
      .map(members)
      .filter(({ code }) => code === 'replaces')
      .map(({ target: to }) => ({ entry, to: members(to), beside: entries })),
  );

/** What a link leads to instead of an earlier version; undefined where it may well be one. */
async function otherThanOlder(
  target: Target,
  { beside, entry, to }: Link,
): Promise<string | undefined> {
  const reference = text(to['reference']) ?? '';
  const facts = factsIn(target);
  if (beside.some((one) => isNamed(target, one, reference) && !isReplaced(facts, one)))
    return `${reference}, which is listed`;
  const { identifier, masterIdentifier } = members(entry.resource);
  const own = contentsNamed(facts, [masterIdentifier, ...list(identifier)]);
  const named = contentsNamed(facts, await identifiersAt(target, entry, to));
  const isOther = own.length > 0 && named.length > 0 && !named.some((one) => own.includes(one));
  return isOther
    ? `${reference || JSON.stringify(to['identifier'])}, which is of another`
    : undefined;
}

/** Whether an entry is an earlier version, or says so: that it is listed is for another check to say. */
function isReplaced(facts: Facts, { resource }: Entry): boolean {
  const own = identifiersOf(resource);
  const old = [...facts.manifests, ...facts.reports].filter(({ current }) => !current);
  return (
    members(resource)['status'] === 'superseded' ||
    old.some(({ identifier: { system, value } }) => own.includes(`${system}|${value}`))
  );
}

/** Whether a reference is that of an entry; one to a version of its own may be to an earlier one. */
function isNamed(target: Target, { fullUrl, resource }: Entry, reference: string): boolean {
  const { id, resourceType } = members(resource);
  const own = `${String(resourceType)}/${String(id)}`;
  return [fullUrl, own, `${target.fhir.base}/${own}`].includes(reference);
}

/** The identifiers of what a link leads to: those it names, or those found at its address. */
async function identifiersAt(
  target: Target,
  { resource }: Entry,
  to: Members,
): Promise<readonly unknown[]> {
  const reference = text(to['reference']);
  if (reference === undefined) return [to['identifier']];
  const { identifier, masterIdentifier } = members(await follow(target, resource, reference));
  return [masterIdentifier, identifier, ...list(identifier)];
}
