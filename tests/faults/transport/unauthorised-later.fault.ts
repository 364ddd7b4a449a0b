import type { Fault } from '../fault.ts';
import { searching } from '../seams/search-request.ts';
import { answerOf } from '../seams/searchset.ts';

export default {
  name: 'unauthorised-later',
  seam: 'handler',
  says: 'The scope of the token covers all but reports, which are refused with 401 in the middle of a session.',
  violates: [
    'QRY-09/complete@reports.resources',
    'QRY-09/once@reports.resources',
    'PAT-03/lists-apart@reports.resources',
    'LNK-08/orphans-listed@reports.resources',
    'VER-04/both-listed@reports.resources',
  ],
  answers: 'status',
  fhir: searching(['DiagnosticReport'], () =>
    Promise.resolve(
      answerOf(
        { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'login' }] },
        401,
      ),
    ),
  ),
} satisfies Fault;
