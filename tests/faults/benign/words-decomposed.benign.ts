import type { Benign } from '../fault.ts';
import { rewritingJson } from '../seams/rewritten-json.ts';

export default {
  name: 'words-decomposed',
  seam: 'handler',
  says: 'Words come in Unicode normal form D, as some file systems store them.',
  fhir: rewritingJson((text) => text.normalize('NFD')),
} satisfies Benign;
