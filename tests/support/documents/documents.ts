import { Buffer } from 'node:buffer';
import type { Answer, Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { mostFollowed } from '../searches/draw.ts';
import { everyEntry, sampled } from '../searches/every-entry.ts';
import type { KnownEntry } from '../searches/every-entry.ts';
import { see } from '../candidate/judges.ts';
import { list, members, text } from '../answers/shape.ts';
import { shared } from '../answers/shared.ts';

type Members = Readonly<Record<string, unknown>>;

/** One content of a listed document, as its envelope describes it. */
export interface Listed extends KnownEntry {
  readonly envelope: Members;
  readonly attachment: Members;
  readonly format: Members;
}

/** A listed document with what was retrieved of it; no answer where the envelope holds it inline. */
export interface Document extends Listed {
  readonly answer: Answer | undefined;
  /** The bytes, as retrieved or inline. */
  readonly bytes: Uint8Array;
  /** The resource, when it is one. */
  readonly body: Members;
}

/** The contents (1..*) of all document entries of a class. */
export async function listedDocuments(
  target: Target,
  binding: Binding,
): Promise<readonly Listed[]> {
  return (await everyEntry(target, binding)).flatMap((known) => {
    const envelope = members(known.entry.resource);
    return list(envelope['content'])
      .map(members)
      .map(({ attachment, format }) => ({
        ...known,
        envelope,
        attachment: members(attachment),
        format: members(format),
      }));
  });
}

/** What a document entry points to, or holds, in the language preferred if one is; the answer may be a refusal. */
export async function retrieveDocument(
  target: Target,
  listed: Listed,
  language?: string,
): Promise<Document> {
  const { contentType, data, url } = listed.attachment;
  const inline = text(data);
  if (inline !== undefined) return inlineDocument(listed, Buffer.from(inline, 'base64'));
  const address = text(url);
  if (address === undefined) return inlineDocument(listed, Buffer.alloc(0));
  const accept = text(contentType)?.split(';')[0] ?? '*/*';
  const headers = {
    accept: `${accept}, */*;q=0.1`,
    ...(language === undefined ? {} : { 'accept-language': language }),
  };
  const answer = await shared(target, `document ${address} ${JSON.stringify(headers)}`, () =>
    target.fhir.get(address, headers),
  );
  const wrapped = wrappedIn(answer);
  if (wrapped !== undefined) return { ...inlineDocument(listed, wrapped), answer };
  const bytes = answer.bytes ?? Buffer.from(answer.text, 'utf8');
  return { ...listed, answer, bytes, body: members(answer.body) };
}

/** What a Binary holds: asked for a FHIR type, its address gives it as a resource (R4 Binary, "Serving Binary Resources"). */
function wrappedIn({ body }: Answer): Buffer | undefined {
  const { data, resourceType } = members(body);
  const inner = resourceType === 'Binary' ? text(data) : undefined;
  return inner === undefined ? undefined : Buffer.from(inner, 'base64');
}

function inlineDocument(listed: Listed, bytes: Buffer): Document {
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString('utf8'));
  } catch {
    body = undefined;
  }
  return { ...listed, answer: undefined, bytes, body: members(body) };
}

/** Whether there is something: a 2xx answer that is not empty, or inline data. */
export const isThere = ({ answer, bytes }: Document): boolean =>
  bytes.length > 0 && (answer === undefined || (answer.status >= 200 && answer.status < 300));

/**
 * The documents of a class that are there to be looked into; that others are not is for MET-02 to say.
 * @param kindOf where not all are looked into, one of each kind comes before all others
 */
export async function documentsOf(
  target: Target,
  binding: Binding,
  kindOf: (listed: Listed) => string = () => '',
): Promise<readonly Document[]> {
  const found: Document[] = [];
  const all = await listedDocuments(target, binding);
  const ordered = new Set([...oneOfEach(all, kindOf), ...all]);
  for (const listed of sampled(target, [...ordered], mostFollowed(target))) {
    const document = await retrieveDocument(target, listed);
    if (isThere(document)) found.push(document);
  }
  if (found.length === 0)
    throw new Untestable(`No document of ${binding} can be retrieved; ${see('content', binding)}.`);
  return found;
}

const oneOfEach = <T>(all: readonly T[], kindOf: (one: T) => string): Iterable<T> =>
  new Map([...all].reverse().map((one) => [kindOf(one), one])).values();

/** The resources of a type within a document Bundle. */
export const inBundle = ({ body }: Document, resourceType: string): readonly Members[] =>
  list(body['entry'])
    .map((entry) => members(members(entry)['resource']))
    .filter((resource) => resource['resourceType'] === resourceType);
