import type { Benign } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'links-relative',
  seam: 'handler',
  says: 'The links of a searchset are relative to the base: `ImagingStudy?…`.',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    changed(await ask(parameters), ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link.map(({ relation, url }) => ({ relation, url: url.replace(/^.*\/fhir\//, '') })),
    })),
  ),
} satisfies Benign;
