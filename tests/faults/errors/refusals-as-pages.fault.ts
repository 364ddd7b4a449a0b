import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';

export default {
  name: 'refusals-as-pages',
  seam: 'handler',
  says: 'Whatever is refused is answered by the page that the web server has for it.',
  violates: ['ERR-01'],
  answers: 'format',
  fhir: refusing(
    () => true,
    ({ status }) =>
      new Response(`<!doctype html><title>${status}</title><h1>Error ${status}</h1>`, {
        status,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      }),
  ),
} satisfies Fault;
