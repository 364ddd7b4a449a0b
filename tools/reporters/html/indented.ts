/** Deeper than this nothing is indented further: a hostile body nests for ever. */
const deepest = 12;

/**
 * JSON, whole or cut off, with a line a member, for people: by its signs alone, since what is cut off
 * cannot be parsed. Anything that would grow beyond twice its length stays as it is.
 */
export function indented(text: string): string {
  if (!/^\s*[{[]/.test(text)) return text;
  let depth = 0;
  const signs = text.match(/"(?:[^"\\]|\\.)*"?|[^"]/gsu) ?? [];
  const out = signs
    .filter((sign) => sign.startsWith('"') || !/\s/.test(sign))
    .map((sign) => {
      if (sign === '{' || sign === '[') return `${sign}${line(++depth)}`;
      if (sign === '}' || sign === ']') return `${line(--depth)}${sign}`;
      if (sign === ',') return `,${line(depth)}`;
      return sign === ':' ? ': ' : sign;
    })
    .join('')
    .replace(/([{[])\s+([}\]])/g, '$1$2');
  return out.length > 2 * text.length + 200 ? text : out;
}

const line = (depth: number): string => `\n${'  '.repeat(Math.max(0, Math.min(depth, deepest)))}`;
