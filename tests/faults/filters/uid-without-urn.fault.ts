import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'uid-without-urn',
  seam: 'handler',
  says: 'UIDs are stored bare and compared by text, so one written as `urn:oid:…` finds nothing.',
  violates: ['QRY-06/recall', 'QRY-17'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'studyUid')
      ? [[name, value.replaceAll('urn:oid:', 'urn:oid:0.')]]
      : [[name, value]],
  ),
} satisfies Fault;
