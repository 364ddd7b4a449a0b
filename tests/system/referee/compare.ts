import type { Finding } from '../../../tools/validation/validator.ts';
import type { Issue } from './ask.ts';
import type { Asked } from './files.ts';
import { gaps, type Gap } from './gaps.ts';
import { isAlong, plain } from './path.ts';
import { unwrapped } from './with-target.ts';

/** An error of one side, as it is compared. */
export interface Objection {
  /** Our code, or the referee's message id. */
  readonly code: string;
  readonly path: string;
  readonly text: string;
}

/** What both sides object to in one file, beyond what they object to in the file it was made from. */
export interface Opinion {
  readonly name: string;
  readonly ours: readonly Objection[];
  readonly theirs: readonly Objection[];
}

/** What each side said, by file. */
export interface Said {
  readonly ours: ReadonlyMap<string, readonly Finding[]>;
  readonly theirs: ReadonlyMap<string, readonly Issue[]>;
}

/** How often each gap took something away. */
export type Met = Map<Gap, number>;

const gapOf = ({ messageId, text }: Issue): Gap | undefined =>
  gaps.find((gap) => gap.messageId === messageId && gap.says.test(text));

const isError = ({ severity }: { readonly severity: string }): boolean =>
  severity === 'error' || severity === 'fatal';

/** The objections that do not stand in the other list, where each counts as often as it occurs. */
function beyond(errors: readonly Objection[], others: readonly Objection[]): Objection[] {
  const left = others.map((one) => JSON.stringify(one));
  return errors.filter((error) => {
    const at = left.indexOf(JSON.stringify(error));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const ours = ({ name }: Pick<Asked, 'name'>, said: Said): readonly Objection[] =>
  (said.ours.get(name) ?? []).filter(isError).map(({ code, path, found, wanted }) => ({
    code,
    path,
    text: `found ${found}, wanted ${wanted}`,
  }));

const theirs = ({ name }: Pick<Asked, 'name'>, said: Said): readonly Objection[] =>
  (said.theirs.get(name) ?? [])
    .filter(isError)
    .map(({ messageId, path, text }) => ({ code: messageId, path: plain(path), text }));

/** The objections to the resource that the file is about, less those to what it was made from. */
function own(
  { within }: Asked,
  objections: readonly Objection[],
  original: readonly Objection[],
): Objection[] {
  return beyond(
    within === undefined ? objections : objections.flatMap(unwrapped(within)),
    original,
  );
}

function count(met: Met, gap: Gap): void {
  met.set(gap, (met.get(gap) ?? 0) + 1);
}

/** An objection without what the gaps say of it: dropped, or no longer at one index. */
function past(objection: Objection, met: Met): Objection[] {
  const { code, path, text } = objection;
  const gap = gapOf({ severity: 'error', messageId: code, path, text });
  if (gap === undefined || gap.effect === 'undecided') return [objection];
  count(met, gap);
  return gap.effect === 'refused' ? [] : [{ ...objection, path: path.replace(/\[\d+\]/g, '') }];
}

/** Elements that the referee leaves undecided, each with the gap that says so. */
const undecided = (asked: Asked, said: Said): ReadonlyMap<string, Gap> =>
  new Map(
    (said.theirs.get(asked.name) ?? []).flatMap((issue) => {
      const gap = gapOf(issue);
      return gap?.effect === 'undecided' ? [[plain(issue.path), gap] as const] : [];
    }),
  );

/** What both sides say of a file, past the referee's gaps. */
export function opinion(asked: Asked, said: Said, met: Met): Opinion {
  const original = { name: asked.original ?? '' };
  const open = undecided(asked, said);
  return {
    name: asked.name,
    ours: own(asked, ours(asked, said), ours(original, said)).filter(({ path }) => {
      const gap = open.get(path);
      if (gap !== undefined) count(met, gap);
      return gap === undefined;
    }),
    theirs: own(asked, theirs(asked, said), theirs(original, said)).flatMap((one) =>
      past(one, met),
    ),
  };
}

/** One side objects and the other does not, or they name different elements. */
export function disagree({ ours: one, theirs: other }: Opinion): boolean {
  if (one.length === 0 || other.length === 0) return one.length !== other.length;
  return !one.some(({ path }) => other.some((objection) => isAlong(path, objection.path)));
}
