import { acceptedRanges, covers } from './accept.ts';
import type { MediaRange } from './accept.ts';
import { fhirJson, fhirXml } from './fhir-response.ts';
import { Refusal } from './operation-outcome.ts';

/** The two formats of FHIR served here. */
export type Format = 'json' | 'xml';

/** The names of each format: for `_format`, and the media types that `Accept` may hold. */
const names: Readonly<Record<Format, readonly string[]>> = {
  json: ['json', 'application/json', fhirJson],
  xml: ['xml', 'text/xml', 'application/xml', fhirXml],
};
const types: Readonly<Record<Format, readonly string[]>> = {
  json: [fhirJson, 'application/json'],
  xml: [fhirXml, 'application/xml'],
};

function qualityOf(ranges: readonly MediaRange[], format: Format): number {
  const taking = ranges.filter((range) => types[format].some((type) => covers(range, type)));
  return Math.max(0, ...taking.map(({ quality }) => quality));
}

/**
 * The format to answer in: by `_format`, which outranks the header (R4 http, 3.1.0.1.11), else by `Accept`; JSON when
 * both are as welcome. `undefined` when neither is.
 */
export function formatFor(url: URL, accept: string | null): Format | undefined {
  const format = url.searchParams.get('_format');
  if (format !== null) {
    // a plus sign left unescaped arrives as a blank
    const asked = format.replace(' ', '+');
    return (['json', 'xml'] as const).find((each) => names[each].includes(asked));
  }
  const ranges = acceptedRanges(accept);
  const [json, xml] = [qualityOf(ranges, 'json'), qualityOf(ranges, 'xml')];
  if (json + xml === 0) return undefined;
  return xml > json ? 'xml' : 'json';
}

/**
 * Whether FHIR may be answered at all.
 * @throws Refusal 406
 */
export function requireFhir(url: URL, accept: string | null): void {
  if (formatFor(url, accept) !== undefined) return;
  const asked = url.searchParams.get('_format') ?? accept ?? '';
  throw new Refusal(406, 'not-supported', `Found ${asked}; served are ${fhirJson} and ${fhirXml}.`);
}
