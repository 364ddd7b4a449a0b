import { undecided } from './selection.ts';
import { codeItself, folded, type System } from './system.ts';

/** A code system of which nothing but its URL is known. */
export function absentSystem(url: string): System {
  const reason = `the content of ${url} is not at hand`;
  return {
    url,
    has: () => undecided(reason),
    gaps: [reason],
    comparable: folded,
    display: () => undefined,
    property: codeItself,
  };
}
