import type { Fault } from '../fault.ts';
import { regionCodes } from '../seams/codes-in.ts';
import { rewriting } from '../seams/search-request.ts';
import { tokenOf } from '../seams/tokens.ts';

export default {
  name: 'unknown-region-dropped',
  seam: 'handler',
  says: 'A region is mapped to a code of the archive by a table; what the table lacks makes no condition.',
  violates: ['QRY-04/unknown-value'],
  answers: 'content',
  fhir: rewriting(([name, value]) => {
    const { system, code } = tokenOf(value);
    const isUnmapped = system === 'http://snomed.info/sct' && !regionCodes.includes(code);
    return name.endsWith('anatomical-region') && isUnmapped ? [] : [[name, value]];
  }),
} satisfies Fault;
