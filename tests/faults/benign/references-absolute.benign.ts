import type { Benign } from '../fault.ts';
import { rewritingJson } from '../seams/rewritten-json.ts';

export default {
  name: 'references-absolute',
  seam: 'handler',
  says: 'References are full addresses on this server.',
  fhir: rewritingJson((text, base) =>
    text.replace(/"reference":"(?=[A-Z][A-Za-z]+\/)/g, `"reference":"${base}/`),
  ),
} satisfies Benign;
