import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import { answerOf } from './searchset.ts';

/** Answers that refuse or fail (4xx and 5xx), some of them replaced. */
export function refusing(
  which: (answer: Response, request: Request) => boolean,
  instead: (answer: Response) => Response | Promise<Response>,
): (handler: Handler) => Handler {
  return (handler) => async (request) => {
    const answer = await handler(request);
    return answer.status >= 400 && which(answer, request) ? instead(answer) : answer;
  };
}

/** A refusal in full: status, and an outcome that says why. */
export const refusal = (status: number, diagnostics: string): Response =>
  answerOf(
    {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'processing', diagnostics }],
    },
    status,
  );
