import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';

/**
 * Every FHIR JSON answer with its text changed; its length is announced anew. Documents stay as they were
 * published, for their size and hash are announced.
 */
export function rewritingJson(
  change: (text: string, base: string) => string,
): (handler: Handler) => Handler {
  return (handler) => async (request) => {
    const answer = await handler(request);
    if (new URL(request.url).pathname.includes('/Bundle/')) return answer;
    if (answer.headers.get('content-type')?.includes('json') !== true) return answer;
    const headers = new Headers(answer.headers);
    headers.delete('content-length');
    const base = `${new URL(request.url).origin}/fhir`;
    return new Response(change(await answer.text(), base), { status: answer.status, headers });
  };
}
