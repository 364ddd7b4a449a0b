import type { Fault } from '../fault.ts';
import { listTypes, rewriting } from '../seams/search-request.ts';

export default {
  name: 'includes-on-paper',
  seam: 'handler',
  says: 'The statement lists an include for every reference; none is implemented.',
  violates: ['CAP-04/includes'],
  answers: 'content',
  fhir: rewriting((parameter) => (parameter[0] === '_include' ? [] : [parameter]), listTypes),
} satisfies Fault;
