import { gzipSync } from 'node:zlib';
import type { Benign } from '../fault.ts';

export default {
  name: 'gzip-unasked',
  seam: 'handler',
  says: 'A gateway compresses every answer in JSON, whether the client said that it takes gzip or not.',
  fhir: (handler) => async (request) => {
    const answer = await handler(request);
    if (answer.headers.get('content-type')?.includes('json') !== true) return answer;
    const headers = new Headers(answer.headers);
    headers.delete('content-length');
    headers.set('content-encoding', 'gzip');
    const body = gzipSync(new Uint8Array(await answer.arrayBuffer()));
    return new Response(body, { status: answer.status, headers });
  },
} satisfies Benign;
