import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'setting-is-always-radiology',
  seam: 'handler',
  says: 'The documents come from a radiology system, so the practice setting asked for is taken as given.',
  violates: [],
  answers: 'content',
  fhir: rewriting(([name, value]) => (name === 'setting' ? [] : [[name, value]])),
} satisfies Fault;
