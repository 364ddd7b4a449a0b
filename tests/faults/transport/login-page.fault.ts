import type { Fault } from '../fault.ts';
import { searching } from '../seams/search-request.ts';

const page = '<!doctype html><html><body><h1>Please log in</h1></body></html>';

export default {
  name: 'login-page',
  seam: 'handler',
  says: 'An access gateway in front of the reports answers with its login page and status 200.',
  violates: [
    'QRY-09/complete@reports.resources',
    'QRY-09/once@reports.resources',
    'PAT-03/lists-apart@reports.resources',
    'LNK-08/orphans-listed@reports.resources',
    'VER-04/both-listed@reports.resources',
    'VER-01/included@reports.resources',
  ],
  answers: 'format',
  fhir: searching(['DiagnosticReport'], () =>
    Promise.resolve(
      new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    ),
  ),
} satisfies Fault;
