import type { Written } from './search-request.ts';

/** The address of a page without some of its parameters. */
export function addressWithout(
  address: string,
  isLeftOut: (parameter: Written[number]) => boolean,
): string {
  const { origin, pathname, searchParams } = new URL(address);
  const rest = [...searchParams].filter((parameter) => !isLeftOut(parameter));
  return `${origin}${pathname}?${new URLSearchParams(rest).toString()}`;
}
