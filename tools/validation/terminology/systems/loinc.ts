import { outside, undecided } from '../selection.ts';
import { folded } from '../system.ts';
import { grammarSystem } from './grammar.ts';

/** The check digit of a LOINC number: mod 10, every second digit doubled (LOINC Users' Guide). */
function checkDigit(digits: string): number {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => {
      const weighted = Number(digit) * (place % 2 === 0 ? 2 : 1);
      return total + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
  return (10 - (sum % 10)) % 10;
}

/** What is wrong with a LOINC number, or with the code of a part, answer, list or group. */
function fault(code: string): string | undefined {
  const {
    prefix,
    digits = '',
    check,
  } = /^(?<prefix>L[APLG])?(?<digits>\d{1,8})-(?<check>\d)$/i.exec(code)?.groups ?? {};
  if (check === undefined) return 'a LOINC code is a number, a hyphen and a check digit';
  if (prefix !== undefined) return undefined;
  return checkDigit(digits) === Number(check) ? undefined : 'its check digit is wrong';
}

const gap = 'the content of LOINC is not at hand';

/** LOINC: which codes exist is not known offline; what cannot be one is known. */
export const loinc = grammarSystem({
  url: 'http://loinc.org',
  comparable: folded,
  gap,
  has(code) {
    const reason = fault(code);
    return reason === undefined ? undecided(gap) : outside(reason);
  },
  filter: () => () => undecided(gap),
});
