import type { FhirResource } from 'fhir/r4.js';
import type { Handler } from '../../../../tools/reference-ncpeh/seam.ts';
import { rewritingJson } from '../../seams/rewritten-json.ts';

const isResource = (value: unknown): value is FhirResource =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { resourceType?: unknown }).resourceType === 'string';

/** Every resource in every answer changed, the inner ones before the one that holds them. */
export function rewriting(
  change: (resource: FhirResource) => FhirResource,
): (handler: Handler) => Handler {
  return rewritingJson((text) =>
    JSON.stringify(
      JSON.parse(text, (_, value: unknown) => (isResource(value) ? change(value) : value)),
    ),
  );
}
