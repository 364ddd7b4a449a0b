import type { MembershipAnswer } from '../terminology.ts';

/** A code that is asked for; without a system, the system is implied by the value set. */
export interface AskedCode {
  readonly system?: string;
  readonly version?: string;
  readonly code: string;
}

/** The value sets whose answer is being worked out, so that one that imports itself is noticed. */
export type Trail = readonly string[];

/** A part of a value set: which codes it selects, and whether it can tell for every code. */
export interface Selection {
  judge(asked: AskedCode, trail: Trail): MembershipAnswer;
  /** Why some codes cannot be decided offline; empty when each can. */
  gaps(trail: Trail): readonly string[];
}

export const inside: MembershipAnswer = { membership: 'in' };

/** Out, with a clause that says why. */
export const outside = (reason: string): MembershipAnswer => ({ membership: 'out', reason });

/** Neither in nor out, with a clause that says what is missing. */
export const undecided = (reason: string): MembershipAnswer => ({ membership: 'unknown', reason });

/** A selection that knows nothing. */
export const unknowable = (reason: string): Selection => ({
  judge: () => undecided(reason),
  gaps: () => [reason],
});

const gapsOfAll = (parts: readonly Selection[], trail: Trail): string[] =>
  parts.flatMap((part) => part.gaps(trail));

/** Codes that every part selects: one `out` decides, then one `unknown`. */
export function allOf(parts: readonly Selection[]): Selection {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return {
    judge(asked, trail) {
      let answer = inside;
      for (const part of parts) {
        const one = part.judge(asked, trail);
        if (one.membership === 'out') return one;
        if (answer.membership === 'in') answer = one;
      }
      return answer;
    },
    gaps: (trail) => gapsOfAll(parts, trail),
  };
}

/** Codes that at least one part selects: one `in` decides, then one `unknown`. */
export function anyOf(parts: readonly Selection[]): Selection {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return {
    judge(asked, trail) {
      let answer = outside('no part of it selects the code');
      for (const part of parts) {
        const one = part.judge(asked, trail);
        if (one.membership === 'in') return one;
        if (one.membership === 'unknown' && answer.membership === 'out') answer = one;
      }
      return answer;
    },
    gaps: (trail) => gapsOfAll(parts, trail),
  };
}

/** Codes of one selection without those of another; an undecided exclusion leaves it open. */
export function butNot(included: Selection, excluded: Selection): Selection {
  return {
    judge(asked, trail) {
      const answer = included.judge(asked, trail);
      if (answer.membership === 'out') return answer;
      const other = excluded.judge(asked, trail);
      if (other.membership === 'in') return outside('it excludes the code');
      if (other.membership === 'out') return answer;
      return undecided(
        `whether it excludes the code is open, since ${other.reason ?? 'nothing is known'}`,
      );
    },
    gaps: (trail) => gapsOfAll([included, excluded], trail),
  };
}
