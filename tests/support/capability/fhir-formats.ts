import type { Answer } from '../../../tools/exchange/target.ts';
import { members, text } from '../answers/shape.ts';

/** A format of FHIR: every name it has or had, the one of R4 first, and how its text is known. */
export interface Format {
  readonly names: readonly string[];
  readonly isWritten: (answer: Answer) => boolean;
}

const namesFhir = ({ body, text: written }: Answer): boolean =>
  body === undefined &&
  written.includes('http://hl7.org/fhir') &&
  !/^\s*<(?:!doctype html|html)/i.test(written);

/**
 * The formats of R4 (http.html, 3.1.0.1.10), with the names of earlier versions, of the media types beneath them,
 * and the short ones of `_format`.
 */
export const formats = {
  json: {
    names: [
      ...['application/fhir+json', 'application/json+fhir', 'application/json'],
      ...['text/json', 'json'],
    ],
    isWritten: ({ body }) => text(members(body)['resourceType']) !== undefined,
  },
  xml: {
    names: [
      ...['application/fhir+xml', 'application/xml+fhir', 'application/xml'],
      ...['text/xml', 'xml'],
    ],
    isWritten: (answer) => namesFhir(answer) && /^\uFEFF?\s*</.test(answer.text),
  },
  turtle: {
    names: [
      ...['application/fhir+turtle', 'text/turtle', 'application/x-turtle'],
      ...['application/turtle', 'turtle', 'ttl'],
    ],
    isWritten: namesFhir,
  },
} as const satisfies Readonly<Record<string, Format>>;

/** A media type without its parameters, as it is compared. */
export const bareType = (name: string): string => (name.split(';')[0] ?? '').trim().toLowerCase();

/** The format that a name means, if it is one of FHIR. */
export const formatNamed = (name: string): Format | undefined =>
  Object.values<Format>(formats).find(({ names }) => names.includes(bareType(name)));

/** An Accept header for a format by all its media types, first the one that is declared. */
export function accepting({ names }: Format, declared: string): string {
  const types = names.filter((name) => name.includes('/'));
  const first = declared.includes('/') ? bareType(declared) : (types[0] ?? '');
  const others = types.filter((type) => type !== first).map((type) => `${type};q=0.5`);
  return [first, ...others].join(', ');
}
