import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { searchedOn } from '../candidate/base-list.ts';
import { asControl } from '../searches/control.ts';
import type { Entry } from '../answers/entries.ts';
import { see } from '../candidate/judges.ts';
import { describe, list, members, text } from '../answers/shape.ts';

type Members = Readonly<Record<string, unknown>>;

/** Statuses that refuse without telling more than they have to; 410 also says that there was something. */
const refusals: readonly number[] = [401, 403, 404, 410];

/**
 * Where the content of a list entry is read: what an envelope points to, or the entry itself. An envelope that
 * holds a content has no other address for it than its own.
 */
export function addressesOf(target: Target, { fullUrl, resource }: Entry): readonly string[] {
  const entry = members(resource);
  const absolute = (url: string): string => new URL(url, `${target.fhir.base}/`).href;
  const own = `${String(entry['resourceType'])}/${String(entry['id'])}`;
  const itself = absolute(fullUrl?.startsWith('http') === true ? fullUrl : own);
  if (entry['resourceType'] !== 'DocumentReference') return [itself];
  const addresses = attachmentsOf(entry).flatMap(({ data, url }) =>
    data === undefined ? (text(url) ?? []) : itself,
  );
  return [...new Set(addresses.map(absolute))];
}

const attachmentsOf = (envelope: Members): readonly Members[] =>
  list(envelope['content']).map((content) => members(members(content)['attachment']));

/** Whether something is an envelope that only says where its content was: it need not be gone as well. */
const isWithoutContent = (body: unknown): boolean =>
  members(body)['resourceType'] === 'DocumentReference' &&
  attachmentsOf(members(body)).every(({ data }) => data === undefined);

/**
 * The addresses that another version has if the candidate names both alike, by their names in the data
 * set; and the one the data set gives it as a resource.
 */
export function guessedFrom(
  target: Target,
  binding: Binding,
  known: readonly string[],
  { own, other }: { readonly own: string; readonly other: string },
): readonly string[] {
  const alike = known.filter((url) => url.includes(own)).map((url) => url.replaceAll(own, other));
  const type = searchedOn(binding);
  const plain = type === 'DocumentReference' ? [] : [`${target.fhir.base}/${type}/${other}`];
  const all = [...new Set([...alike, ...plain])];
  return all.length > 0 ? all : [`${target.fhir.base}/Bundle/${other}`];
}

/** The first version of each resource among some addresses, where a server keeps versions (R4 http.html#vread). */
export const firstVersionsOf = ({ fhir }: Target, known: readonly string[]): readonly string[] =>
  known
    .filter((url) => url.startsWith(`${fhir.base}/`) && /\/[A-Z][A-Za-z]+\/[^/?#]+$/.test(url))
    .map((url) => `${url}/_history/1`);

/**
 * The control of checks about what is not given: what is current is, at each of its addresses.
 * @throws Untestable when it is not, or the entry has no address.
 */
export async function isReadable(
  target: Target,
  binding: Binding,
  what: string,
  entry: Entry,
): Promise<void> {
  await asControl(`${what} at its address`, see('content', binding), async () => {
    const urls = addressesOf(target, entry);
    if (urls.length === 0) throw new Untestable('its entry has no address');
    for (const url of urls) {
      const { status } = await target.fhir.get(url);
      if (status < 200 || status > 299) throw new Untestable(`${url} answers ${status}`);
    }
  });
}

/**
 * An address gives nothing: it is refused, leads to what is current, or to an envelope without content.
 * @throws Violation when content comes, or the server breaks down.
 */
export async function givesNothing(
  target: Target,
  url: string,
  what: string,
  isCurrent: (body: unknown) => boolean = () => false,
): Promise<void> {
  const { body, status } = await target.fhir.get(url);
  target.record.compared();
  if (refusals.includes(status) || isCurrent(body) || isWithoutContent(body)) return;
  throw new Violation(`${what} can still be read.`, {
    wanted: `status ${refusals.join(', ')} at ${url}`,
    found: `status ${status} with ${body === undefined ? 'content' : describe(body)}`,
  });
}

/** A listed envelope holds no content itself. @throws Violation when it does. */
export function holdsNothing(what: string, { resource }: Entry): void {
  if (!isWithoutContent(resource))
    throw new Violation(`${what} can still be read.`, {
      wanted: 'an entry that holds no content',
      found: 'an entry with attachment.data',
    });
}
