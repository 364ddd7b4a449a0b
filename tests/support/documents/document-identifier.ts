import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { documentsOf } from './documents.ts';
import { everyEntry } from '../searches/every-entry.ts';
import { bareUid } from '../answers/identifiers.ts';
import { list, members, text } from '../answers/shape.ts';

/** An identifier as it is compared: UUIDs in lower case, OIDs without `urn:oid:`. */
function written(identifier: unknown): string | undefined {
  const { system, value } = members(identifier);
  const known = text(value);
  if (known === undefined) return undefined;
  const urn = /^urn:uuid:/i.test(known) ? known.toLowerCase() : bareUid(known);
  return `${text(system) ?? ''}|${urn}`;
}

/**
 * The master identifier of each document entry is that of the document Bundle it leads to.
 * @throws Violation quoting both; Untestable when no document is a Bundle.
 */
export async function masterIsBundles(target: Target, binding: Binding): Promise<void> {
  const bundles = (await documentsOf(target, binding)).filter(
    ({ body }) => body['resourceType'] === 'Bundle',
  );
  if (bundles.length === 0) throw new Untestable('No document is a Bundle.');
  target.record.compared(bundles.length);
  const wrong = bundles
    .map(({ body, envelope, name }) => ({
      name,
      master: written(envelope['masterIdentifier']),
      own: written(body['identifier']),
    }))
    .filter(({ master, own }) => master === undefined || master !== own);
  if (wrong.length > 0)
    throw new Violation('Documents are not those that their master identifiers name.', {
      wanted: wrong
        .map(({ name, own }) => `${name}: ${own ?? 'no Bundle.identifier'}`)
        .slice(0, 3)
        .join('; '),
      found: wrong
        .map(({ master, name }) => `${name}: ${master ?? 'no masterIdentifier'}`)
        .slice(0, 3)
        .join('; '),
      extra: wrong.map(({ name }) => name),
    });
}

/**
 * Each document entry repeats its master identifier among the others.
 * @throws Violation naming those that do not; Untestable when none has one.
 */
export async function masterRepeated(target: Target, binding: Binding): Promise<void> {
  const mastered = (await everyEntry(target, binding))
    .map(({ entry, name }) => ({ name, envelope: members(entry.resource) }))
    .map(({ envelope, name }) => ({
      name,
      master: written(envelope['masterIdentifier']),
      others: list(envelope['identifier']).map(written),
    }))
    .filter(({ master }) => master !== undefined);
  if (mastered.length === 0) throw new Untestable('No entry has a master identifier.');
  target.record.compared(mastered.length);
  const missing = mastered.filter(({ master, others }) => !others.includes(master));
  if (missing.length > 0)
    throw new Violation('Entries do not repeat their master identifier as an identifier.', {
      wanted: 'the masterIdentifier in identifier too',
      found: `${missing.length} of ${mastered.length} without`,
      missing: missing.map(({ master, name }) => `${name}: ${master ?? ''}`),
    });
}
