import type { CapabilityStatement, CapabilityStatementRestResource } from 'fhir/r4.js';
import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import { answerOf, isJson } from './searchset.ts';

/** The CapabilityStatement changed; what the server does stays as it is. */
export function stating(
  change: (statement: CapabilityStatement) => CapabilityStatement,
): (handler: Handler) => Handler {
  return (handler) => async (request) => {
    const answer = await handler(request);
    if (!answer.ok || !isJson(answer) || !new URL(request.url).pathname.endsWith('/metadata'))
      return answer;
    return answerOf(change((await answer.json()) as CapabilityStatement));
  };
}

/** A statement with what it says of each resource type changed. */
export function describing(
  change: (resource: CapabilityStatementRestResource) => CapabilityStatementRestResource,
): (statement: CapabilityStatement) => CapabilityStatement {
  return (statement) => ({
    ...statement,
    rest: (statement.rest ?? []).map((rest) => ({
      ...rest,
      resource: (rest.resource ?? []).map(change),
    })),
  });
}
