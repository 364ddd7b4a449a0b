/** The time a FHIR date covers, in milliseconds since 1970 UTC: from `start` on, up to and without `end`. */
export interface InstantRange {
  readonly start: number;
  readonly end: number;
}

const shape =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d+))?)?(?<zone>Z|[+-]\d\d:\d\d)?)?)?)?$/;

type Parts = Partial<Record<string, string>>;

function inCalendar({ year = '', month = '01', day = '01' }: Parts): boolean {
  const date = `${year}-${month}-${day}`;
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}

function onClock({ hour = '00', minute = '00', second = '00', zone = 'Z' }: Parts): boolean {
  const [zoneHours = 0, zoneMinutes = 0] = zone === 'Z' ? [] : zone.slice(1).split(':').map(Number);
  // a second of 60 is a leap second, which the FHIR formats allow
  const time = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 60;
  return time && zoneHours <= 14 && zoneMinutes <= 59;
}

function startOf(parts: Parts): number {
  const { year = '', month = '01', day = '01', hour = '00', minute = '00' } = parts;
  // Without a zone: UTC, the zone this server stands in (R4 leaves the choice to the server).
  const toMinute = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:00${parts['zone'] ?? 'Z'}`,
  );
  const milliseconds = Number((parts['fraction'] ?? '').padEnd(3, '0').slice(0, 3));
  return toMinute + Number(parts['second'] ?? 0) * 1000 + milliseconds;
}

function endOf(parts: Parts, start: number): number {
  const end = new Date(start);
  if (parts['month'] === undefined) return end.setUTCFullYear(end.getUTCFullYear() + 1);
  if (parts['day'] === undefined) return end.setUTCMonth(end.getUTCMonth() + 1);
  if (parts['hour'] === undefined) return start + 86_400_000;
  if (parts['second'] === undefined) return start + 60_000;
  return start + Math.max(1, 10 ** (3 - (parts['fraction'] ?? '').length));
}

/**
 * The range a date, dateTime or instant covers by its own precision (R4 search, 3.1.1.4.7): `2023` a year, `2023-06-15T10:00` a
 * minute, `…:07.5` a tenth of a second. `undefined` when the text is no date, or one that no calendar has.
 */
export function instantRange(text: string): InstantRange | undefined {
  const parts = shape.exec(text)?.groups;
  if (parts === undefined || !inCalendar(parts) || !onClock(parts)) return undefined;
  const start = startOf(parts);
  return { start, end: endOf(parts, start) };
}
