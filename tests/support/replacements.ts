import type { Target } from '../../tools/exchange/target.ts';
import type { Facts } from '../../tools/oracle/facts.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Violation } from '../../tools/verdict/outcome.ts';
import { drawn } from './draw.ts';
import type { Entry } from './entries.ts';
import { factsIn } from './facts.ts';
import { follow } from './follow.ts';
import { identifiersOf } from './identifiers.ts';
import { isCandidates } from './is-candidates.ts';
import type { Listing } from './pages.ts';
import { versionsOf } from './report-versions.ts';
import type { Version } from './report-versions.ts';
import { list, members, text } from './shape.ts';
import { supersededOf } from './superseded.ts';

/** That an entry replaces something, and what it is a version of. */
interface Link {
  readonly entry: unknown;
  readonly to: Readonly<Record<string, unknown>>;
  readonly older: readonly Version[];
}

/**
 * Where an entry says that it replaces a document, that is a version before it, and nothing else. Nobody has to
 * say so, or to keep what was replaced.
 * @throws Violation naming each entry that says so of something else.
 */
export async function replaceOlder(
  target: Target,
  binding: Binding,
  patient: string,
  { entries }: Listing,
): Promise<void> {
  const links = entries.flatMap(({ resource }) => linksOf(factsIn(target), resource));
  const wrong: Link[] = [];
  for (const link of drawn(target, 'replacements', links)) {
    target.record.compared();
    if (await leadsElsewhere(target, link, () => keptBy(target, binding, patient)))
      wrong.push(link);
  }
  if (wrong.length > 0)
    throw new Violation('Documents are said to replace others than the versions before them.', {
      wanted: 'relatesTo replaces a version before this one',
      found: `${wrong.length} of ${links.length} links that lead elsewhere`,
      extra: wrong.map(
        ({ entry, to }) => `${identifiersOf(entry)[0] ?? ''}: ${JSON.stringify(to)}`,
      ),
    });
}

function linksOf(facts: Facts, entry: unknown): readonly Link[] {
  const own = versionsNamed(facts, identifiersOf(entry));
  return own.length === 0
    ? []
    : list(members(entry)['relatesTo'])
        .map(members)
        .filter(({ code }) => code === 'replaces')
        .map(({ target: to }) => ({
          entry,
          to: members(to),
          older: own.flatMap((version) => before(facts, version)),
        }));
}

const every = (facts: Facts): readonly Version[] =>
  (['manifests', 'reports'] as const).flatMap((one) => versionsOf(facts, one));

/** The versions that identifiers, `system|value`, are of: manifests in two formats share one. */
const versionsNamed = (facts: Facts, identifiers: readonly string[]): readonly Version[] =>
  every(facts).filter(({ identifier: { system, value } }) =>
    identifiers.includes(`${system}|${value}`),
  );

function before(facts: Facts, { supersedes }: Version): readonly Version[] {
  const found = every(facts).find(({ id }) => id === supersedes);
  return found === undefined ? [] : [found, ...before(facts, found)];
}

/** What is kept of replaced versions; nothing where that cannot be asked. */
function keptBy(target: Target, binding: Binding, patient: string): Promise<readonly Entry[]> {
  return target.fixture(`superseded ${patient}@${binding}`, async () => {
    try {
      return await supersededOf(target, binding, patient);
    } catch (error) {
      if (isCandidates(error)) return [];
      throw error;
    }
  });
}

/** Whether a link is to something else; one that leads nowhere is, if what it is to lead to is there. */
async function leadsElsewhere(
  target: Target,
  { entry, older, to }: Link,
  keptOnes: () => Promise<readonly Entry[]>,
): Promise<boolean> {
  const isOlder = (identifiers: readonly string[]): boolean =>
    versionsNamed(factsIn(target), identifiers).some(({ id }) =>
      older.some((one) => one.id === id),
    );
  const reference = text(to['reference'])?.replace(/\/_history\/.*$/, '') ?? '';
  const written = identifiersOf({ identifier: [to['identifier']] });
  const found = written.length > 0 ? undefined : await follow(target, entry, reference);
  const identifiers = found === undefined ? written : identifiersIn(found);
  if (identifiers.length > 0)
    return versionsNamed(factsIn(target), identifiers).length > 0 && !isOlder(identifiers);
  const kept = (await keptOnes()).filter(({ resource }) => isOlder(identifiersOf(resource)));
  return kept.length > 0 && !kept.some((one) => isListedUnder(reference, one));
}

/** Of an envelope, or of a document: a Bundle has one identifier only. */
const identifiersIn = (found: unknown): readonly string[] => [
  ...identifiersOf(found),
  ...identifiersOf({ identifier: [members(found)['identifier']] }),
];

const isListedUnder = (reference: string, { fullUrl, resource }: Entry): boolean =>
  reference === fullUrl || reference.split('/').at(-1) === members(resource)['id'];
