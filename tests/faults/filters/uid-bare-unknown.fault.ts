import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'uid-bare-unknown',
  seam: 'handler',
  says: 'UIDs are compared as stored, with `urn:oid:`, so a bare one finds nothing.',
  violates: ['QRY-18'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'studyUid')
      ? [[name, value.replaceAll(/\|(?!urn:)/g, '|0.')]]
      : [[name, value]],
  ),
} satisfies Fault;
