import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'next-lost',
  seam: 'handler',
  says: '`_count` is honoured and the rest forgotten: no page says that there is another.',
  violates: ['QRY-26'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    changed(await ask(parameters), (bundle) => ({
      ...bundle,
      link: (bundle.link ?? []).filter(({ relation }) => relation !== 'next'),
    })),
  ),
} satisfies Fault;
