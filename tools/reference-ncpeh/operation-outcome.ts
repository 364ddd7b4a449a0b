import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js';

import { fhirResponse } from './fhir-response.ts';

type IssueCode = OperationOutcomeIssue['code'];

/** A request that is not served, with the status and the words of its answer; thrown anywhere below a handler. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    readonly code: IssueCode,
    says: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(says);
  }
}

/** An OperationOutcome of one issue per sentence. */
export function operationOutcome(
  severity: OperationOutcomeIssue['severity'],
  code: IssueCode,
  sentences: readonly string[],
): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: sentences.map((diagnostics) => ({ severity, code, diagnostics })),
  };
}

/** The answer to a request that failed: a refusal as it says, anything else as 500. */
export function failureResponse(error: unknown): Response {
  if (error instanceof Refusal) {
    const outcome = operationOutcome('error', error.code, [error.message]);
    return fhirResponse(error.status, outcome, error.headers);
  }
  const says = error instanceof Error ? error.message : String(error);
  return fhirResponse(500, operationOutcome('fatal', 'exception', [`The NCPeH failed: ${says}`]));
}
