import type { Fault } from '../fault.ts';
import { stating } from '../seams/capability-statement.ts';

export default {
  name: 'xml-unlisted',
  seam: 'handler',
  says: 'XML came with an update of the library, and nobody told the statement.',
  violates: ['CAP-03/formats-listed'],
  answers: 'content',
  fhir: stating((statement) => ({ ...statement, format: ['application/fhir+json'] })),
} satisfies Fault;
