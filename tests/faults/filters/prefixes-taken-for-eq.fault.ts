import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'prefixes-taken-for-eq',
  seam: 'handler',
  says: 'Only ge and lt were asked for in the project, so every other prefix counts as none.',
  violates: ['QRY-14'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'date')
      ? [[name, value.replace(/^(?:le|gt|sa|eb)/, '')]]
      : [[name, value]],
  ),
} satisfies Fault;
