import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js';
import { isJson } from './searchset.ts';

type Issue = Omit<OperationOutcomeIssue, 'code' | 'severity'> & {
  readonly code: string;
  readonly severity: string;
};

/** A refusal with each issue of its OperationOutcome changed, codes and severities that do not exist too. */
export const rewordedOutcome =
  (change: (issue: Issue) => Issue) =>
  async (answer: Response): Promise<Response> => {
    const headers = new Headers(answer.headers);
    headers.delete('content-length');
    if (!isJson(answer)) return answer;
    const outcome = (await answer.json()) as OperationOutcome;
    const issue = outcome.issue.map(change);
    return new Response(JSON.stringify({ ...outcome, issue }), { status: answer.status, headers });
  };
