import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'every-comma-separates',
  seam: 'handler',
  says: 'Values are split at every comma; the backslash before it is thrown away with other signs.',
  violates: [],
  answers: 'content',
  fhir: rewriting(([name, value]) => [[name, value.replaceAll('\\\\', '').replaceAll('\\,', ',')]]),
} satisfies Fault;
