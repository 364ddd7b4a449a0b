import type { Answer } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';

/**
 * The accessors: the only way a check reads what a candidate sent. What is not the shape asked for
 * is a violation that says what was found, never a crash.
 */

type Members = Readonly<Record<string, unknown>>;

/** What a value is, in words for a message. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') {
    const { resourceType } = value as { resourceType?: unknown };
    return typeof resourceType === 'string' ? `a ${resourceType}` : 'an object';
  }
  return `${typeof value} ${JSON.stringify(value).slice(0, 80)}`;
}

/** The members of an object, or none: for optional elements. */
export function members(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : {};
}

/** A list, or an empty one: FHIR writes no empty arrays. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A string, or undefined. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * The resource an answer holds.
 * @throws Violation when the status is not 2xx, the body no JSON, or another resource type.
 */
export function resource(answer: Answer, resourceType: string): Members {
  if (answer.status < 200 || answer.status > 299)
    throw new Violation(`The answer is ${answer.status}${outcomeText(answer.body)}.`, {
      wanted: `2xx with a ${resourceType}`,
      found: `status ${answer.status}`,
      exchange: answer.exchange,
    });
  const body = members(answer.body);
  if (body['resourceType'] === resourceType) return body;
  const found =
    answer.body === undefined
      ? `${answer.headers['content-type'] ?? 'no content type'}: ${answer.text.slice(0, 80)}`
      : describe(answer.body);
  throw new Violation(`The answer is not a ${resourceType}.`, {
    wanted: `a ${resourceType} as JSON`,
    found,
    exchange: answer.exchange,
  });
}

/** What an OperationOutcome says, for messages. */
function outcomeText(body: unknown): string {
  const said = list(members(body)['issue'])
    .map((issue) => text(members(issue)['diagnostics']))
    .filter((diagnostics) => diagnostics !== undefined);
  return said.length > 0 ? ` (${said.join('; ').slice(0, 200)})` : '';
}
