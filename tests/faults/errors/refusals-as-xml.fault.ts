import { toXml } from '../../../tools/reference-ncpeh/xml/to-xml.ts';
import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';
import { isJson } from '../seams/searchset.ts';

export default {
  name: 'refusals-as-xml',
  seam: 'handler',
  says: 'Refusals are written before anybody has looked at Accept, in the format that FHIR began with.',
  violates: ['CAP-06/everywhere', 'ERR-01'],
  answers: 'format',
  fhir: refusing(isJson, async (answer) => {
    const outcome = (await answer.json()) as Parameters<typeof toXml>[0];
    const headers = { 'content-type': 'application/fhir+xml; charset=utf-8' };
    return new Response(toXml(outcome), { status: answer.status, headers });
  }),
} satisfies Fault;
