/** Days of a month of the Gregorian calendar; `month` from 1. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/**
 * Whether a date, dateTime or instant that has the right form names a day that exists: R4's
 * expressions let 30 February pass, its text does not ("Dates SHALL be valid dates").
 */
export function isRealDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}
