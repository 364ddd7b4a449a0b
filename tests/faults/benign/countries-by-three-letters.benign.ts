import type { Benign } from '../fault.ts';
import { alpha3 } from '../../support/metadata/country-codes.ts';
import { rewritingJson } from '../seams/rewritten-json.ts';

export default {
  name: 'countries-by-three-letters',
  seam: 'handler',
  says: 'Countries are given by the three-letter codes that R4 speaks of.',
  fhir: rewritingJson((text) =>
    text.replace(
      /"country":"([A-Z]{2})"/g,
      (_all, code: string) => `"country":"${alpha3(code) ?? code}"`,
    ),
  ),
} satisfies Benign;
