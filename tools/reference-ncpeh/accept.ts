/** One media range of an Accept header (RFC 9110 12.5.1); type, subtype and parameter names in lower case. */
export interface MediaRange {
  /** `application/fhir+json`, `application/*`, or `*` twice. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

const piece = /(?:[^,;"]|"(?:[^"\\]|\\.)*")+/g;
const entry = /(?:[^,"]|"(?:[^"\\]|\\.)*")+/g;

function parameterOf(text: string): [string, string] {
  const [name = '', ...value] = text.split('=');
  return [
    name.trim().toLowerCase(),
    value
      .join('=')
      .trim()
      .replace(/^"(.*)"$/, '$1'),
  ];
}

function rangeOf(text: string): MediaRange {
  const [type = '', ...rest] = text.match(piece) ?? [];
  const parameters = new Map(rest.map(parameterOf));
  const quality = Number(parameters.get('q') ?? 1);
  return { type: type.trim().toLowerCase(), parameters, quality };
}

/** The ranges a client accepts, those it excludes (`q=0`) left out; no header accepts everything. */
export function acceptedRanges(header: string | null): readonly MediaRange[] {
  const text = header === null || header.trim() === '' ? '*/*' : header;
  return (text.match(entry) ?? []).map(rangeOf).filter(({ quality }) => quality > 0);
}

/** Whether a range covers a media type (its parameters are not looked at). */
export function covers(range: MediaRange, type: string): boolean {
  const [group = ''] = type.split('/');
  return range.type === '*/*' || range.type === `${group}/*` || range.type === type;
}
