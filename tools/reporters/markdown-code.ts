import { visible } from './visible.ts';

/**
 * A text as a code span: whatever a candidate wrote, it is neither markup, nor a mention that tells a
 * stranger, nor a link.
 */
export function code(text: string): string {
  const safe = visible(text);
  if (safe.trim() === '') return '(nothing)';
  const fence = fenceFor(safe, 1);
  // CommonMark 6.1 takes a blank off at both ends, and needs one between a fence and a backtick.
  const blank = /^[` ]|[` ]$/.test(safe) ? ' ' : '';
  return `${fence}${blank}${safe}${blank}${fence}`;
}

/** Lines as a code block. */
export function codeBlock(text: string): string {
  const safe = text.split(/\r?\n/).map(visible).join('\n');
  const fence = fenceFor(safe, 3);
  return `${fence}\n${safe}\n${fence}`;
}

/** Longer than any run of backticks in the text. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}
