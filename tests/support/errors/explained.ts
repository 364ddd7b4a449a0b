import type { Answer, Target } from '../../../tools/exchange/target.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import type { Provoked } from './provoked.ts';
import { list, members, text } from '../answers/shape.ts';

const severities = ['fatal', 'error', 'warning', 'information'];

/** IssueType, to which R4 binds issue.code as required (hl7.org/fhir/R4/valueset-issue-type.html). */
const codes = [
  ...['invalid', 'structure', 'required', 'value', 'invariant'],
  ...['security', 'login', 'unknown', 'expired', 'forbidden', 'suppressed'],
  ...['processing', 'not-supported', 'duplicate', 'multiple-matches', 'not-found', 'deleted'],
  ...['too-long', 'code-invalid', 'extension', 'too-costly', 'business-rule', 'conflict'],
  ...['transient', 'lock-error', 'no-store', 'exception', 'timeout', 'incomplete', 'throttled'],
  'informational',
];

type Members = Readonly<Record<string, unknown>>;

/** What is wrong with the issues of an outcome that explains a refusal, by what it is called. */
const flaws: readonly (readonly [string, (issues: readonly Members[]) => boolean])[] = [
  ['no issue', (issues) => issues.length === 0],
  [
    'no severity',
    (issues) => issues.some(({ severity }) => !severities.includes(text(severity) ?? '')),
  ],
  ['no code', (issues) => issues.some(({ code }) => (text(code) ?? '') === '')],
  [
    'a code that is no IssueType',
    (issues) => issues.some(({ code }) => !codes.includes(text(code) ?? '')),
  ],
  // R4, issue-severity: neither a warning nor an information says that the action failed.
  ['no error', (issues) => !issues.some(isError)],
  // R4, issue-type: an informational message is unrelated to whether the operation succeeded.
  [
    'an error of no kind but informational',
    (issues) => issues.filter(isError).every(({ code }) => code === 'informational'),
  ],
  ['no text', (issues) => !issues.some(hasText)],
];

const isError = ({ severity }: Members): boolean => severity === 'error' || severity === 'fatal';

const hasText = ({ details, diagnostics }: Members): boolean =>
  (text(diagnostics) ?? text(members(details)['text']) ?? '') !== '';

/**
 * Each of the answers that are refusals or failures holds an OperationOutcome with severity, code and text, and
 * that says that something failed.
 * @throws Violation naming request and what came; Untestable when nothing was refused.
 */
export function explained(target: Target, provoked: readonly Provoked[]): void {
  const refused = provoked.filter(({ answer }) => answer.status >= 400);
  if (refused.length === 0)
    throw new Untestable('Nothing was refused, so nothing had to be explained.');
  target.record.compared(refused.length);
  const bare = refused.filter(({ answer }) => whyNoOutcome(answer) !== undefined);
  if (bare.length > 0)
    throw new Violation('Refusals are not explained by an OperationOutcome.', {
      wanted:
        'an OperationOutcome of an error, whose issues have severity, a code of IssueType, and diagnostics or details.text',
      found: bare
        .map(({ says, answer }) => `${says}: ${answer.status}, ${whyNoOutcome(answer) ?? ''}`)
        .join('; '),
    });
}

function whyNoOutcome({ body, headers }: Answer): string | undefined {
  const outcome = members(body);
  if (outcome['resourceType'] !== 'OperationOutcome')
    return `${headers['content-type'] ?? 'no content type'}, no OperationOutcome`;
  const issues = list(outcome['issue']).map(members);
  return flaws.find(([, isFlawed]) => isFlawed(issues))?.[0];
}
