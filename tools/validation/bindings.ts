import { quoted, type Severity } from './finding.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isObject, type JsonObject } from './strip-definition.ts';
import type { Element } from './structure.ts';
import type { CodeInQuestion, MembershipAnswer } from './terminology.ts';

const maxValueSetUrl = 'http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet';

/** One value set that a value is held against, and how grave it is to be outside. */
interface Bound {
  readonly valueSet: string;
  readonly strength: string;
  readonly severity: Severity;
}

/** Types that name concepts; other objects with a code are quantities. */
const concepts = new Set(['Coding', 'CodeableConcept']);

const severities: Readonly<Record<string, Severity>> = {
  required: 'error',
  extensible: 'warning',
  preferred: 'information',
};

/**
 * The value sets of a binding: its own, and the one that even an extensible binding may not leave.
 * To leave that one with a unit is a warning: the sets of units are lists, UCUM is a grammar.
 */
function boundsOf(binding: JsonObject, isQuantity: boolean): Bound[] {
  const { strength, valueSet, extension } = binding;
  const severity = typeof strength === 'string' ? severities[strength] : undefined;
  const own =
    severity === undefined || typeof valueSet !== 'string' || typeof strength !== 'string'
      ? []
      : [{ valueSet, strength, severity }];
  const most = Array.isArray(extension)
    ? extension.filter(isObject).find(({ url }) => url === maxValueSetUrl)
    : undefined;
  const outer = most?.['valueCanonical'] ?? most?.['valueUri'];
  return typeof outer === 'string'
    ? [...own, { valueSet: outer, strength: 'maximum', severity: isQuantity ? 'warning' : 'error' }]
    : own;
}

const asCode = (value: JsonObject): CodeInQuestion =>
  Object.fromEntries(
    ['system', 'version', 'code', 'display']
      .map((name) => [name, value[name]] as const)
      .filter(([, member]) => typeof member === 'string'),
  );

/** The codes of a value, by its type; `undefined` when the type carries none. */
function codesOf({ type, value }: Instance): (CodeInQuestion | string)[] | undefined {
  if (typeof value === 'string') return [value];
  if (!isObject(value)) return undefined;
  if (type === 'CodeableConcept') {
    const codings = Array.isArray(value['coding']) ? value['coding'].filter(isObject) : [];
    return codings.filter(({ code }) => typeof code === 'string').map(asCode);
  }
  if (type === 'Coding') return typeof value['code'] === 'string' ? [asCode(value)] : [];
  // a quantity may do without a coded unit (R4 datatypes.html#quantity)
  const { system, code } = value;
  return typeof code === 'string' ? [asCode({ system, code })] : undefined;
}

/** A value that says why it is absent need not hold a code. */
const isExcused = ({ value }: Instance): boolean =>
  isObject(value) &&
  Array.isArray(value['extension']) &&
  !('coding' in value) &&
  !('text' in value);

function checkBound(
  instance: Instance,
  bound: Bound,
  codes: readonly (CodeInQuestion | string)[],
  element: Element,
  run: Run,
): void {
  const { valueSet, strength, severity } = bound;
  const wanted = `a code from ${valueSet} (${strength})`;
  const report = {
    severity,
    code: 'binding',
    at: instance,
    wanted,
    element,
    rule: valueSet,
  } as const;
  if (codes.length === 0) {
    if (strength === 'required' && !isExcused(instance))
      run.report({ ...report, found: `${quoted(instance.value)}, without a code` });
    return;
  }
  const answers = codes.map((code) => run.terminology.memberOf(valueSet, code));
  if (answers.some(({ membership }) => membership === 'in')) return;
  const unknown = answers.find(({ membership }) => membership === 'unknown');
  if (unknown !== undefined) {
    const reason = unknown.reason ?? 'the value set cannot be decided here';
    run.unknownCode({ path: instance.path, rule: valueSet, reason });
    return;
  }
  run.report({ ...report, found: outsideOf(codes, answers) });
}

function outsideOf(codes: readonly unknown[], answers: readonly MembershipAnswer[]): string {
  const reason = answers[0]?.reason;
  const what = codes.map((code) => quoted(code)).join(', ');
  return reason === undefined ? what : `${what}: ${reason}`;
}

/**
 * Checks a coded value against its binding (R4 4.1.5): one code of the value must be in the value
 * set when the binding is required; outside an extensible one is a warning, because no tool can
 * tell whether the set has a code for the concept; outside a preferred one is worth knowing.
 */
export function checkBinding(instance: Instance, element: Element, run: Run): void {
  const { binding } = element;
  if (binding === undefined) return;
  const codes = codesOf(instance);
  if (codes === undefined) return;
  const isQuantity = isObject(instance.value) && !concepts.has(instance.type);
  for (const bound of boundsOf(binding, isQuantity))
    if (run.firstTime(instance, `${bound.strength} ${bound.valueSet}`))
      checkBound(instance, bound, codes, element, run);
}
