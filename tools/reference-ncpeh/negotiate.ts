import { acceptedRanges, covers } from './accept.ts';
import { fhirJson } from './fhir-response.ts';
import { Refusal } from './operation-outcome.ts';

const named = ['json', 'application/json', fhirJson];

/**
 * Whether FHIR JSON may be answered: by `_format`, which outranks the header (R4 http, 3.1.0.1.11), else by `Accept`.
 * @throws Refusal 406
 */
export function requireJson(url: URL, accept: string | null): void {
  const format = url.searchParams.get('_format');
  const asked = format ?? accept;
  const taken =
    format === null
      ? acceptedRanges(accept).some(
          (range) => covers(range, fhirJson) || covers(range, 'application/json'),
        )
      : // a plus sign left unescaped arrives as a blank
        named.includes(format.replace(' ', '+'));
  if (!taken)
    throw new Refusal(406, 'not-supported', `Found ${asked ?? ''}; served is ${fhirJson}.`);
}
