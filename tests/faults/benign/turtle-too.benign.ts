import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import type { Benign } from '../fault.ts';
import { stating } from '../seams/capability-statement.ts';

const asked = /turtle/;

/** No more of a resource than its type: what a Turtle answer holds is nobody's question here. */
const inTurtle =
  (handler: Handler): Handler =>
  async (request) => {
    const headers = new Headers(request.headers);
    if (!asked.test(headers.get('accept') ?? '')) return handler(request);
    headers.set('accept', 'application/fhir+json');
    const answer = await handler(new Request(request, { headers }));
    const { resourceType } = (await answer.json()) as { resourceType: string };
    const text = `@prefix fhir: <http://hl7.org/fhir/> .\n[] a fhir:${resourceType} .\n`;
    return new Response(text, {
      status: answer.status,
      headers: { 'content-type': 'text/turtle; charset=utf-8' },
    });
  };

export default {
  name: 'turtle-too',
  seam: 'handler',
  says: 'Turtle is listed by its old name, and served by the one it has as a media type.',
  fhir: (handler) =>
    stating((statement) => ({
      ...statement,
      format: [...statement.format, 'application/x-turtle'],
    }))(inTurtle(handler)),
} satisfies Benign;
