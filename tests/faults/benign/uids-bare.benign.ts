import type { Benign } from '../fault.ts';
import { rewritingJson } from '../seams/rewritten-json.ts';

export default {
  name: 'uids-bare',
  seam: 'handler',
  says: 'Study Instance UIDs are given without `urn:oid:`, as most archives store them.',
  fhir: rewritingJson((text) =>
    text.replaceAll(
      '"system":"urn:dicom:uid","value":"urn:oid:',
      '"system":"urn:dicom:uid","value":"',
    ),
  ),
} satisfies Benign;
