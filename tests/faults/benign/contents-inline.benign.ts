import type { Benign } from '../fault.ts';
import { inline } from '../seams/inline.ts';

export default {
  name: 'contents-inline',
  seam: 'handler',
  says: 'Document entries hold their contents: there is no repository behind the registry.',
  fhir: inline(),
} satisfies Benign;
