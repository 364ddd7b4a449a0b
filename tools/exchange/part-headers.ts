/** The headers of one part, and what is wrong with them. */
export interface PartHeaders {
  readonly headers: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
}

const fieldLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:[ \t]*(.*)$/;

/** Reads the lines before the blank line of a part. Names in lower case; folded lines are joined. */
export function partHeaders(block: string): PartHeaders {
  const headers: Record<string, string> = {};
  const faults: string[] = [];
  const lines = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  if (/(^|[^\r])\n/.test(block)) faults.push('header lines end with LF; wanted: CRLF');
  for (const line of lines.filter((each) => each !== '')) {
    const [, name = '', value = ''] = fieldLine.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key === '') faults.push(`unreadable header line ${JSON.stringify(line.slice(0, 60))}`);
    else if (headers[key] !== undefined) faults.push(`${name} is given twice`);
    else headers[key] = value.trim();
  }
  if (headers['content-type'] === undefined) faults.push('no Content-Type');
  return { headers, faults };
}

/** The bytes a part announces; undefined when it does not, or not as a number. */
export function announcedLength({ headers }: PartHeaders): number | undefined {
  const length = headers['content-length'];
  return length !== undefined && /^\d+$/.test(length) ? Number(length) : undefined;
}
