import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import type { Facts } from '../../../tools/oracle/facts.ts';
import { isByAnother, namesSaid } from '../answers/authors.ts';
import { counted } from '../answers/counted.ts';
import { alpha3 } from './country-codes.ts';
import { under } from '../answers/entry-values.ts';
import { everyEntry } from '../searches/every-entry.ts';
import type { KnownEntry } from '../searches/every-entry.ts';
import { factsIn } from '../candidate/facts.ts';
import { follow } from '../answers/follow.ts';
import { sameText } from '../answers/same-text.ts';
import { members, text } from '../answers/shape.ts';

/** Where entries name who made them and who answers for them, by resource type. */
const actors: Readonly<Record<string, readonly string[]>> = {
  DocumentReference: ['author', 'authenticator', 'custodian'],
  ImagingStudy: ['extension.valueReference', 'series.performer.actor', 'interpreter', 'referrer'],
  DiagnosticReport: ['resultsInterpreter', 'performer', 'extension.valueReference'],
  PractitionerRole: ['practitioner', 'organization', 'location'],
  Device: ['owner'],
  Organization: ['partOf'],
  Location: ['managingOrganization'],
};

/** From an entry by a role to a hospital and the body it is part of. */
const deepest = 3;

/** Who is reached from an entry: resources, and the names that references themselves show. */
interface Reached {
  readonly resources: readonly unknown[];
  readonly displays: readonly string[];
}

/** What is reached from an entry by the references that name actors. */
export async function reachedFrom(target: Target, entry: unknown): Promise<Reached> {
  const resources: unknown[] = [];
  const displays: string[] = [];
  let level: readonly unknown[] = [entry];
  for (let depth = 0; depth < deepest; depth += 1) {
    const next: unknown[] = [];
    for (const resource of level)
      for (const { display, reference } of referencesIn(resource)) {
        if (display !== undefined) displays.push(display);
        // What is contained in an entry stays contained, however far from it one is.
        const found = await follow(
          target,
          reference?.startsWith('#') === true ? entry : resource,
          reference ?? '',
        );
        if (found !== undefined) next.push(found);
      }
    resources.push(...next);
    level = next;
  }
  return { resources, displays };
}

function referencesIn(resource: unknown) {
  const paths = actors[text(members(resource)['resourceType']) ?? ''] ?? [];
  return paths
    .flatMap((path) => under(resource, path.split('.')))
    .map((found) => ({
      reference: text(members(found)['reference']),
      display: text(members(found)['display']),
    }));
}

/** Those of some types among what is reached. */
export const ofType = ({ resources }: Reached, ...types: readonly string[]): readonly unknown[] =>
  resources.filter((found) => types.includes(text(members(found)['resourceType']) ?? ''));

const stringsAt = (value: unknown, path: string): readonly string[] =>
  under(value, path.split('.'))
    .map(text)
    .filter((found) => found !== undefined);

/** How each part of R3 is found among what is reached, and what the facts want of it. */
const parts = {
  /** A person, a device or an organisation with a name, or at least a name for a person to read. */
  author: {
    found: (reached: Reached) => [
      ...reached.displays,
      ...ofType(reached, 'Practitioner').flatMap((one) => under(one, ['name']).flatMap(namesSaid)),
      ...ofType(reached, 'Organization').flatMap((one) => stringsAt(one, 'name')),
      ...ofType(reached, 'Device').flatMap((one) => stringsAt(one, 'deviceName.name')),
    ],
    right: (found: readonly string[], { known }: KnownEntry, facts: Facts) =>
      found.some((name) => name.trim() !== '') && !isByAnother(facts, known, found),
    wanted: ({ known }: KnownEntry) =>
      'authors' in known ? known.authors.join(' or ') : 'the name of an author',
  },
  organisation: {
    found: (reached: Reached) =>
      ofType(reached, 'Organization').flatMap((one) => [
        ...stringsAt(one, 'name'),
        ...stringsAt(one, 'alias'),
      ]),
    right: (found: readonly string[], { known }: KnownEntry) =>
      found.some((name) => sameText(name, known.organisation.name)),
    wanted: ({ known }: KnownEntry) => known.organisation.name,
  },
  country: {
    found: (reached: Reached) =>
      ofType(reached, 'Organization', 'Location', 'Practitioner').flatMap((one) =>
        stringsAt(one, 'address.country'),
      ),
    right: (found: readonly string[], { known }: KnownEntry) =>
      found.some((code) =>
        [known.organisation.country, alpha3(known.organisation.country)].includes(code),
      ),
    wanted: ({ known }: KnownEntry) =>
      [known.organisation.country, alpha3(known.organisation.country)].filter(Boolean).join(' or '),
  },
} as const;

/**
 * From every entry of a route one part of R3 can be reached, by references that resolve, and is what the
 * facts say.
 * @throws Violation naming the entries from which it cannot.
 */
export async function reachable(
  target: Target,
  binding: Binding,
  part: keyof typeof parts,
): Promise<void> {
  const { found, right, wanted } = parts[part];
  const missing: string[] = [];
  for (const entry of await everyEntry(target, binding)) {
    const names = found(await reachedFrom(target, entry.entry.resource));
    target.record.compared();
    if (!right(names, entry, factsIn(target)))
      missing.push(
        `${entry.name}: ${wanted(entry)}, found ${[...new Set(names)].join(', ') || 'none'}`,
      );
  }
  if (missing.length > 0)
    throw new Violation(`From entries of ${binding} the ${part} cannot be reached.`, {
      wanted: `the ${part} of each, by references that resolve`,
      found: `${counted(missing.length, 'entry', 'entries')} without`,
      missing,
    });
}
