import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { isOfAnother } from './contents.ts';
import { counted } from '../answers/counted.ts';
import { isThere, listedDocuments, retrieveDocument } from './documents.ts';
import { mostFollowed } from '../searches/draw.ts';
import { everyEntry, sampled } from '../searches/every-entry.ts';
import type { KnownEntry } from '../searches/every-entry.ts';
import { factsIn } from '../candidate/facts.ts';
import { follow } from '../answers/follow.ts';
import { differsIn } from './same-content.ts';
import { members, text } from '../answers/shape.ts';

/**
 * Every entry leads to its content: a document at its address or inline, a resource at its own.
 * @throws Violation naming entry, address and what came.
 */
export async function leadsToContent(target: Target, binding: Binding): Promise<void> {
  const { route } = partsOf(binding);
  const dead =
    route === 'documents'
      ? await deadDocuments(target, binding)
      : await deadEntries(target, binding);
  if (dead.length > 0)
    throw new Violation(`Entries of ${binding} do not lead to what they stand for.`, {
      wanted: 'an address that gives the content, absolute or relative to the base, or inline data',
      found: `${counted(dead.length, 'entry', 'entries')} without one`,
      missing: dead,
    });
}

async function deadDocuments(target: Target, binding: Binding): Promise<readonly string[]> {
  const entries = await everyEntry(target, binding);
  const listed = await listedDocuments(target, binding);
  const named = new Set(listed.map(({ name }) => name));
  const dead = entries
    .filter(({ name }) => !named.has(name))
    .map(({ name }) => `${name}: no content`);
  for (const one of sampled(target, listed, mostFollowed(target))) {
    const document = await retrieveDocument(target, one);
    target.record.compared();
    const status = document.answer?.status;
    const url = text(one.attachment['url']) ?? 'no address';
    if (!isThere(document))
      dead.push(`${one.name}: ${url}${status === undefined ? '' : ` gives ${status}`}`);
    else if (isOfAnother(factsIn(target), one, [document.body['identifier']]))
      dead.push(`${one.name}: ${url} gives the document of another`);
  }
  return dead;
}

async function deadEntries(target: Target, binding: Binding): Promise<readonly string[]> {
  const dead: string[] = [];
  for (const { entry, name } of sampled(
    target,
    await everyEntry(target, binding),
    mostFollowed(target),
  )) {
    const address = addressOf(entry);
    const found = members(
      address === undefined ? undefined : await follow(target, undefined, address),
    );
    const { id, resourceType } = members(entry.resource);
    target.record.compared();
    if (found['resourceType'] !== resourceType || found['id'] !== id)
      dead.push(`${name}: ${address ?? 'neither fullUrl nor id'}`);
    else {
      const other = differsIn(entry.resource, found);
      if (other !== undefined) dead.push(`${name}: ${address ?? ''} gives another ${other}`);
    }
  }
  return dead;
}

/** Where a resource says that it is: its fullUrl, else its type and id below the base. */
function addressOf({ fullUrl, resource }: KnownEntry['entry']): string | undefined {
  if (fullUrl?.startsWith('http') === true) return fullUrl;
  const { id, resourceType } = members(resource);
  return text(id) === undefined ? undefined : `${String(resourceType)}/${String(id)}`;
}
