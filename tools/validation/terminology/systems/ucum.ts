import { createRequire } from 'node:module';
import type { MembershipAnswer } from '../../terminology.ts';
import { inside, outside, undecided } from '../selection.ts';
import { exact } from '../system.ts';
import { grammarSystem } from './grammar.ts';

interface Validation {
  readonly status: string;
}

interface Units {
  validateUnitString(unit: string, suggest: boolean, category: string): Validation;
  convertUnitTo(from: string, amount: number, to: string): { readonly status: string };
}

/** A longer unit is not parsed: nobody writes one, and the parser recurses. */
const longest = 256;

/** Answers of the parser are kept for this many units. */
const remembered = 2_000;

let loaded: Units | undefined;

/** Loads the UCUM tables when the first unit is asked for. */
function units(): Units {
  if (loaded === undefined) {
    const require = createRequire(import.meta.url);
    const library = require('@lhncbc/ucum-lhc') as { UcumLhcUtils: { getInstance(): Units } };
    loaded = library.UcumLhcUtils.getInstance();
  }
  return loaded;
}

/** UCUM §2: printable ASCII without blanks; an annotation in braces is where R4 itself puts some. */
const printable = /^[!-~]+$/;
const annotation = /\{[ -z|~]*\}/g;

function judge(unit: string): MembershipAnswer {
  if (unit.length > longest) return undecided(`a unit of ${unit.length} characters is not parsed`);
  const plain = unit.replaceAll(annotation, '{note}');
  if (!printable.test(plain)) return outside('UCUM has printable ASCII characters without blanks');
  const { status } = units().validateUnitString(plain, false, 'validators');
  return status === 'valid' ? inside : outside('it is no UCUM expression');
}

const known = new Map<string, MembershipAnswer>();

function remember(unit: string): MembershipAnswer {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const answer = judge(unit);
  if (known.size >= remembered) known.clear();
  if (unit.length <= longest) known.set(unit, answer);
  return answer;
}

/** Whether two units measure the same kind of thing. */
function commensurable(unit: string, other: string): MembershipAnswer {
  const answer = remember(unit);
  if (answer.membership !== 'in') return answer;
  const { status } = units().convertUnitTo(unit, 1, other);
  return status === 'succeeded' ? inside : outside(`it is not commensurable with ${other}`);
}

/** UCUM, case-sensitive. R4 uses the filter `canonical = m`: what is commensurable with the metre. */
export const ucum = grammarSystem({
  url: 'http://unitsofmeasure.org',
  comparable: exact,
  has: remember,
  filter: ({ property, op, value }) =>
    property === 'canonical' && op === '='
      ? (unit: string) => commensurable(unit, value)
      : undefined,
});
