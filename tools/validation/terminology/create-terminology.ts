import type {
  CodeInQuestion,
  MembershipAnswer,
  Terminology,
  TerminologySource,
} from '../terminology.ts';
import { createLibrary, type Library } from './library.ts';
import { outside, type AskedCode } from './selection.ts';

/** Terminology that also says what it cannot know. */
export interface OfflineTerminology extends Terminology {
  /**
   * Why some codes of a value set cannot be decided offline, each reason once; empty when every code
   * gets `in` or `out`.
   */
  gaps(valueSetUrl: string): readonly string[];
}

/** A code in a message is cut here: it may be a megabyte of somebody's mistake. */
const longestShown = 60;

const shown = (code: string): string =>
  code.length > longestShown ? `${code.slice(0, longestShown)}…` : code;

const named = ({ code, system }: AskedCode): string =>
  system === undefined ? `\`${shown(code)}\`` : `\`${shown(code)}\` of ${shown(system)}`;

/** Makes a sentence of an answer's clause. */
function spoken(answer: MembershipAnswer, asked: AskedCode, where: string): MembershipAnswer {
  if (answer.membership === 'in') return answer;
  const reason = answer.reason ?? 'nothing is known of it';
  const sentence =
    answer.membership === 'out'
      ? `${named(asked)} is not in ${where}: ${reason}.`
      : `Whether ${named(asked)} is in ${where} cannot be told offline: ${reason}.`;
  return { membership: answer.membership, reason: sentence };
}

const without = (what: string, where: string): MembershipAnswer =>
  outside(`A coding without ${what} is in no value set, so not in ${where}.`);

function memberOf(
  library: Library,
  url: string,
  coding: CodeInQuestion | string,
): MembershipAnswer {
  const where = url.split('|', 1)[0] ?? url;
  let asked: AskedCode;
  if (typeof coding === 'string') asked = { code: coding };
  else {
    const { code, system, version } = coding;
    if (code === undefined) return without('a code', where);
    if (system === undefined) return without('its system', where);
    asked = version === undefined ? { code, system } : { code, system, version };
  }
  return spoken(library.valueSet(url).judge(asked, []), asked, where);
}

/**
 * Terminology without a server, over the definitions at hand: three answers, never a guess.
 * Definitions are read and indexed when first asked for. Thrown errors are the source's.
 */
export function createTerminology(source: TerminologySource): OfflineTerminology {
  const library = createLibrary(source);
  return {
    memberOf: (url, coding) => memberOf(library, url, coding),
    codeIn: (system, code) => {
      const answer = library.system(system).has(code);
      return spoken(answer, { code }, system);
    },
    displayOf: (system, code) => library.system(system).display(code),
    gaps: (url) => [...new Set(library.valueSet(url).gaps([]))],
  };
}
