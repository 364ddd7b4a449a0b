/** The numbers of `3.0.0` or `2014-03-26`; `undefined` for a version of another make. */
function numbersOf(version: string): number[] | undefined {
  const numbers = version
    .split(/[.-]/)
    .map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : NaN));
  return numbers.some(Number.isNaN) ? undefined : numbers;
}

/** Whether a version comes after another; false when they cannot be compared. */
export function isLater(version: string | undefined, than: string): boolean {
  const numbers = version === undefined ? undefined : numbersOf(version);
  const others = numbersOf(than);
  if (numbers === undefined || others === undefined) return false;
  const place = numbers.findIndex((number, index) => number !== (others[index] ?? 0));
  return place >= 0 && (numbers[place] ?? 0) > (others[place] ?? 0);
}
