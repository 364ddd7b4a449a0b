import type { Benign } from '../fault.ts';
import { rewritingJson } from '../seams/rewritten-json.ts';

export default {
  name: 'addresses-relative',
  seam: 'handler',
  says: 'Addresses of documents are relative to the base, as a server behind a proxy writes them.',
  fhir: rewritingJson((text, base) => text.replaceAll(`"url":"${base}/`, '"url":"')),
} satisfies Benign;
