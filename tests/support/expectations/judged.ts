import { createHash } from 'node:crypto';
import { guideProfile } from '../../../tools/validation/guide-profile.ts';
import {
  createValidator,
  type Finding,
  type Findings,
  type Undecided,
  type Validator,
} from '../../../tools/validation/validator.ts';

/** What the validator says of one resource against one profile of the guide. */
export interface Judged {
  readonly errors: readonly Finding[];
  /** Codes and rules that cannot be decided offline: neither a pass nor a fault. */
  readonly undecided: readonly Undecided[];
  readonly undecidedCount: number;
}

/** One validator for the whole process: its definitions take a second to read. */
let opened: Validator | undefined;

/** The same resource comes with many lists, and in the kill matrix with many faults. */
const known = new Map<string, Judged>();
const mostKnown = 5000;

/**
 * Judges a resource against R4 and a profile of the guide.
 * @param profile the profile's id, `imaging-report-bundle`
 * @throws Error when the guide has no such profile: a mistake of the check, not of the candidate
 */
export function judged(resource: unknown, profile: string): Judged {
  const content = createHash('sha256').update(JSON.stringify([resource]));
  const key = `${profile} ${content.digest('base64')}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  opened ??= createValidator();
  const url = guideProfile(profile);
  if (!opened.knows(url))
    throw new Error(`The guide has no profile ${profile}; declare it under input/fsh/profiles.`);
  const judgement = inShort(opened.validate(resource, { profiles: [url] }));
  if (known.size === mostKnown) known.clear();
  known.set(key, judgement);
  return judgement;
}

const inShort = ({ findings, notEvaluated, unknownTerminology }: Findings): Judged => ({
  errors: findings.filter(({ severity }) => severity === 'error'),
  undecided: [...notEvaluated.list, ...unknownTerminology.list].slice(0, 5),
  undecidedCount: notEvaluated.count + unknownTerminology.count,
});
