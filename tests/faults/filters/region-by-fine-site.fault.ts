import { bodySite } from '../../../tools/dataset/scenario/codes.ts';
import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';
import { eachAlternative } from '../seams/tokens.ts';

const fine = new Set<string>(Object.values(bodySite).map(({ code }) => code));

export default {
  name: 'region-by-fine-site',
  seam: 'handler',
  says: 'The region is compared with the fine body sites of series, which are never codes of the short list.',
  violates: ['QRY-04/recall'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'region')
      ? [[name, eachAlternative(value, ({ code }) => [fine.has(code) ? code : `no-site-${code}`])]]
      : [[name, value]],
  ),
} satisfies Fault;
