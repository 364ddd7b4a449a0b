import type { Fault } from '../fault.ts';
import { stating } from '../seams/capability-statement.ts';

export default {
  name: 'version-of-r4b',
  seam: 'handler',
  says: 'The server library is one of R4B and says so, for resources that are those of R4.',
  violates: ['CAP-03/version-and-formats'],
  answers: 'content',
  // The type knows the versions up to R4.
  fhir: stating((statement) => Object.assign({ ...statement }, { fhirVersion: '4.3.0' })),
} satisfies Fault;
