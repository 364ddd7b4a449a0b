import type { Benign } from '../fault.ts';
import { stating } from '../seams/capability-statement.ts';

export default {
  name: 'formats-by-other-names',
  seam: 'handler',
  says: 'The statement lists formats by the names they had and by short ones, pages for people among them.',
  fhir: stating((statement) => ({
    ...statement,
    format: ['application/xml', 'xml', 'application/json', 'json', 'html/json'],
  })),
} satisfies Benign;
