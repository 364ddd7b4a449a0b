import type { Facts, ReportFacts, StudyFacts } from '../../../tools/oracle/facts.ts';
import { under } from './entry-values.ts';
import { comparable } from './same-text.ts';
import { members, text } from './shape.ts';

/** How a HumanName is read: its text, else its parts in one line. */
export function namesSaid(name: unknown): readonly string[] {
  const whole = text(members(name)['text']);
  const parts = ['prefix', 'given', 'family', 'suffix'].flatMap((part) => under(name, [part]));
  const written = parts.map(text).filter((part) => part !== undefined);
  return [
    ...(whole === undefined ? [] : [whole]),
    ...(written.length > 0 ? [written.join(' ')] : []),
  ];
}

/** The words of a name, whatever their order, in small letters and without accents: damaged ones are for LNG to judge. */
const wordsOf = (name: string): readonly string[] =>
  comparable(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether a name is among those shown: with titles, initials or a house beside it, and family name first or last. */
export const isShown = (name: string, shown: readonly string[]): boolean =>
  shown.some((one) => wordsOf(name).every((word) => wordsOf(one).includes(word)));

/**
 * Whether a report shows names of those who wrote others, and of nobody who wrote it. Whom nobody knows may be an
 * author whose name is written in another script; a house may stand in for its people.
 */
export function isByAnother(
  { reports }: Facts,
  known: StudyFacts | ReportFacts,
  shown: readonly string[],
): boolean {
  if (!('authors' in known)) return false;
  if (known.authors.some((name) => isShown(name, shown))) return false;
  const everybody = new Set(reports.flatMap(({ authors = [] }) => authors));
  return [...everybody].some((name) => isShown(name, shown));
}
