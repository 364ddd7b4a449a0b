import type { Benign } from '../fault.ts';
import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';

/** A prime, so that no boundary ever falls on the same place. */
const size = 4093;

function* chunks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const chunked =
  (handler: Handler): Handler =>
  async (request) => {
    const answer = await handler(request);
    const headers = new Headers(answer.headers);
    headers.delete('content-length');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const body = bytes.length === 0 ? null : ReadableStream.from(chunks(bytes));
    return new Response(body, { status: answer.status, headers });
  };

export default {
  name: 'small-chunks',
  seam: 'handler',
  says: 'Answers come in small chunks, cut anywhere, and announce no length.',
  fhir: chunked,
  images: chunked,
} satisfies Benign;
