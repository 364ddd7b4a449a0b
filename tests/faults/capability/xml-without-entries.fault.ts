import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import type { Fault } from '../fault.ts';

const framesOnly =
  (handler: Handler): Handler =>
  async (request) => {
    const answer = await handler(request);
    if (answer.headers.get('content-type')?.includes('xml') !== true) return answer;
    const headers = new Headers(answer.headers);
    headers.delete('content-length');
    const text = (await answer.text()).replace(/<entry>[\s\S]*<\/entry>/, '');
    return new Response(text, { status: answer.status, headers });
  };

export default {
  name: 'xml-without-entries',
  seam: 'handler',
  says: 'The XML writer is of an older release and knows no searchset: it writes the frame of one.',
  violates: [],
  answers: 'content',
  fhir: framesOnly,
} satisfies Fault;
