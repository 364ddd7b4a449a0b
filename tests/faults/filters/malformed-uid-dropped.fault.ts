import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'malformed-uid-dropped',
  seam: 'handler',
  says: 'The gateway takes the digits of a UID for its SQL; where there are none the condition is left out.',
  violates: ['QRY-22/malformed-uid'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'studyUid') && !/\d/.test(value) ? [] : [[name, value]],
  ),
} satisfies Fault;
