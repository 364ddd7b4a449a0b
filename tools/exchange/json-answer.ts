import { isUtf8 } from 'node:buffer';
import type { Attempt } from './attempt.ts';
import { note } from './capture.ts';
import { codingsOf } from './content-coding.ts';
import { isText } from './excerpt.ts';
import type { Answer } from './target.ts';

/**
 * The answer an attempt brought. `parsed` is what a client above already made of the body, so that a
 * large Bundle is not parsed twice.
 */
export function answerOf(attempt: Attempt, url: string, asked: string, parsed?: unknown): Answer {
  const { status, headers, body, exchange } = attempt;
  if (status === undefined || exchange === undefined)
    throw new Error(`An answer is made of an attempt at ${url} that has none; settle it first.`);
  noteCodings(attempt, url, asked);
  const common = { status, headers, exchange };
  if (!isText(headers['content-type'], body) && !beginsAsJson(body))
    return { ...common, body: undefined, text: '', notJson: 'not text', bytes: body };
  return { ...common, ...read(body, parsed) };
}

function read(body: Uint8Array, parsed: unknown): Pick<Answer, 'body' | 'text' | 'notJson'> {
  // RFC 8259 8.1: a byte order mark may be ignored, which TextDecoder does.
  const text = new TextDecoder().decode(body);
  if (text.trim() === '') return { body: undefined, text, notJson: 'empty' };
  if (!isUtf8(body)) return { body: undefined, text, notJson: 'not UTF-8 (RFC 8259 8.1)' };
  if (typeof parsed === 'object' && parsed !== null) return { body: bare(parsed), text };
  try {
    return { body: JSON.parse(text) as unknown, text };
  } catch (error) {
    return { body: undefined, text, notJson: (error as Error).message };
  }
}

/** fhir-kit-client hangs request and response, credentials included, on what it parsed. */
const bare = (parsed: object): unknown =>
  Array.isArray(parsed) ? (parsed as unknown[]).slice() : { ...parsed };

/** A body named `application/octet-stream` may still be JSON: its Content-Type is judged elsewhere. */
function beginsAsJson(body: Uint8Array): boolean {
  const first = body.find((byte) => byte > 0x20);
  return first === 0x7b || first === 0x5b;
}

/** Leaves a note when a body is coded in a way that the request did not ask for. */
export function noteCodings({ headers }: Attempt, url: string, asked: string): void {
  const unasked = codingsOf(headers['content-encoding']).filter(
    (coding) => !asked.includes(coding),
  );
  if (unasked.length > 0)
    note('encoding-unasked', `${url}: Content-Encoding ${unasked.join(', ')} was not asked for.`);
}
