/**
 * Headers in whatever shape a client gives them to a dispatcher (object, flat list, pairs), as a record
 * with names in lower case and repeated headers joined by a comma (RFC 9110 5.3).
 */
export function headerRecord(headers: unknown): Record<string, string> {
  const record: Record<string, string> = {};
  for (const [name, value] of pairsOf(headers)) {
    const key = name.toLowerCase();
    record[key] = record[key] === undefined ? value : `${record[key]}, ${value}`;
  }
  return record;
}

function pairsOf(headers: unknown): [string, string][] {
  if (headers === null || typeof headers !== 'object') return [];
  if (Array.isArray(headers) && !headers.some(Array.isArray)) return flat(headers);
  const entries: Iterable<unknown> =
    Symbol.iterator in headers ? (headers as Iterable<unknown>) : Object.entries(headers);
  return [...entries].flatMap((entry) => {
    const [name, value] = entry as [unknown, unknown];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values
      .filter((each) => typeof each === 'string' || typeof each === 'number')
      .map((each): [string, string] => [String(name), String(each)]);
  });
}

function flat(headers: readonly unknown[]): [string, string][] {
  return headers.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[String(name), String(headers[at + 1])]] : [],
  );
}
