import type { OperationOutcome } from 'fhir/r4.js';
import { answerOf } from '../../seams/searchset.ts';

/** A request refused with its reason. */
export function refusal(status: number, code: string, text: string): Response {
  const issue = [{ severity: 'error', code, diagnostics: text }];
  return answerOf({ resourceType: 'OperationOutcome', issue } as OperationOutcome, status);
}
