import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'offset-cut-off',
  seam: 'handler',
  says: 'Offsets are cut off on both sides: what the wall clocks show is compared, wherever they hang.',
  violates: ['QRY-03/recall', 'QRY-13/bounds'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'date')
      ? [[name, value.replace(/(?:[+-]\d\d:\d\d|Z)$/, '')]]
      : [[name, value]],
  ),
} satisfies Fault;
