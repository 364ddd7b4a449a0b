import { identifiersOf } from '../answers/identifiers.ts';
import { sameText } from '../answers/same-text.ts';
import { members, text } from '../answers/shape.ts';
import { sameMoment } from '../metadata/values-of-filter.ts';

/** What a list may leave out, but not say otherwise than the resource itself. */
const words = ['status', 'conclusion', 'description'];
const moments = ['issued', 'started'];

/** In what a resource that was read is another than the one listed; undefined where it is the same as far as both say. */
export function differsIn(listed: unknown, read: unknown): string | undefined {
  const [one, other] = [identifiersOf(listed), identifiersOf(read)];
  const isNamed = one.length > 0 && other.length > 0;
  if (isNamed && !one.some((each) => other.includes(each))) return 'identifier';
  const differs = (name: string, same: (one: string, other: string) => boolean): boolean => {
    const [ours, theirs] = [text(members(listed)[name]), text(members(read)[name])];
    return ours !== undefined && theirs !== undefined && !same(ours, theirs);
  };
  return (
    words.find((name) => differs(name, sameText)) ??
    moments.find((name) => differs(name, sameMoment))
  );
}
