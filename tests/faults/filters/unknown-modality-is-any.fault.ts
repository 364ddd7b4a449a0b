import { modality } from '../../../tools/dataset/scenario/codes.ts';
import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'unknown-modality-is-any',
  seam: 'handler',
  says: 'A modality that is not in the drop-down list is the first line of it: any.',
  violates: ['QRY-22/unknown-modality', 'CAP-04/applied'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'modality') &&
    !Object.keys(modality).some((code) => value.endsWith(code))
      ? []
      : [[name, value]],
  ),
} satisfies Fault;
