/** A token as search writes it, `system|code`, taken apart; no system when none is written. */
export function tokenOf(text: string): {
  readonly system: string | undefined;
  readonly code: string;
} {
  const bar = text.lastIndexOf('|');
  return bar < 0
    ? { system: undefined, code: text }
    : { system: text.slice(0, bar), code: text.slice(bar + 1) };
}

/** The token again. */
export const written = ({ system, code }: ReturnType<typeof tokenOf>): string =>
  system === undefined ? code : `${system}|${code}`;

/** A search value with each of its alternatives replaced by others. */
export function eachAlternative(
  value: string,
  replace: (token: ReturnType<typeof tokenOf>) => readonly string[],
): string {
  return value
    .split(',')
    .flatMap((alternative) => replace(tokenOf(alternative)))
    .join(',');
}
