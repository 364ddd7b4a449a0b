import { Buffer } from 'node:buffer';

/** A multipart answer taken apart at its boundary. */
export interface Parts {
  readonly boundary: string;
  /** Each with its headers. */
  readonly parts: readonly Buffer[];
}

/** The parts of an answer; undefined when it is no multipart. */
export async function partsIn(answer: Response): Promise<Parts | undefined> {
  const boundary = /boundary="?([^";]+)/.exec(answer.headers.get('content-type') ?? '')?.[1];
  if (!answer.ok || boundary === undefined) return undefined;
  const body = Buffer.from(await answer.clone().arrayBuffer());
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: Buffer[] = [];
  let start = body.indexOf(delimiter) + delimiter.length;
  for (let end = body.indexOf(delimiter, start); end > 0; end = body.indexOf(delimiter, start)) {
    parts.push(body.subarray(start + 2, end - 2));
    start = end + delimiter.length;
  }
  return { boundary, parts };
}

/** Parts as a body again, closed unless it is to be left open. */
export function bodyOf({ boundary, parts }: Parts, closed = true): Buffer {
  const opened = parts.flatMap((part) => [
    Buffer.from(`--${boundary}\r\n`),
    part,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...opened, Buffer.from(closed ? `--${boundary}--\r\n` : '')]);
}

/** An answer with other parts; what is no multipart is left as it is. */
export async function withParts(
  answer: Response,
  change: (parts: readonly Buffer[]) => readonly Buffer[],
): Promise<Response> {
  const found = await partsIn(answer);
  if (found === undefined) return answer;
  const { boundary } = found;
  const headers = { 'content-type': answer.headers.get('content-type') ?? '' };
  return new Response(bodyOf({ boundary, parts: change(found.parts) }), { headers });
}
