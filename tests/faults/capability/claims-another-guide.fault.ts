import type { Fault } from '../fault.ts';
import { stating } from '../seams/capability-statement.ts';

export default {
  name: 'claims-another-guide',
  seam: 'handler',
  says: 'The statement instantiates that of MHD, which the product was certified for, and no other.',
  violates: [],
  answers: 'content',
  fhir: stating((statement) => ({
    ...statement,
    instantiates: [
      'https://profiles.ihe.net/ITI/MHD/CapabilityStatement/IHE.MHD.DocumentResponder',
    ],
  })),
} satisfies Fault;
