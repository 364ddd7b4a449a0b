import { createHash } from 'node:crypto';
import { listTypes, searching } from '../../seams/search-request.ts';
import { changed } from '../../seams/searchset.ts';
import type { Rule } from '../variant.ts';

/** A UUID that stays the same for one address. */
function uuidOf(address: string): string {
  const hex = createHash('sha256').update(address).digest('hex');
  const variant = `8${hex.slice(17, 20)}`;
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant,
    hex.slice(20, 32),
  ].join('-');
}

export const urnFullUrls: Rule = {
  does: 'gives entries a `urn:uuid` as fullUrl',
  source: 'IHE ITI MHD 4.2.4, example FindDocumentReferences',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    changed(await ask(parameters), (bundle) => {
      const { entry } = bundle;
      if (entry === undefined) return bundle;
      return {
        ...bundle,
        entry: entry.map(({ fullUrl = '', ...each }) => ({
          fullUrl: `urn:uuid:${uuidOf(fullUrl)}`,
          ...each,
        })),
      };
    }),
  ),
};
