/** What SUSHI says while it runs, sorted by how bad it is; each a message with the file and line it names. */
export interface SushiLog {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Present in every offline run, and about SUSHI or a package the guide does not use. */
const unavoidable = [
  /^Unable to determine the latest version of sushi/,
  /^Failed to load automatically-provided hl7\.fhir\.uv\.tools\.r4#latest/,
];

const start = /^(info|warn|error|debug) {1,2}(\S.*)$/;

/** The closing table, in fancy or plain characters. */
const table = /^(╔═|===)/;

/** The entries of a log: a line with a level, and the lines after it that have none. */
function entriesOf(text: string): { level: string; message: string }[] {
  const entries: { level: string; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (table.test(line)) break;
    const [, level, message] = start.exec(line) ?? [];
    if (level !== undefined && message !== undefined) entries.push({ level, lines: [message] });
    else entries.at(-1)?.lines.push(line);
  }
  return entries.map(({ level, lines }) => ({ level, message: lines.join('\n').trimEnd() }));
}

/** The phase that a line of the log announces, e.g. `Importing FSH text`; undefined for any other line. */
export function phaseOf(line: string): string | undefined {
  return /^info {2}((?:Importing|Converting|Exporting|Assembling) .*?)\.*$/.exec(line)?.[1];
}

/** Errors and warnings in a log, without the two warnings that every offline run gives. */
export function readSushiLog(text: string): SushiLog {
  const entries = entriesOf(text);
  const of = (wanted: string): string[] =>
    entries.filter(({ level }) => level === wanted).map(({ message }) => message);
  return {
    errors: of('error'),
    warnings: of('warn').filter((message) => !unavoidable.some((known) => known.test(message))),
  };
}
