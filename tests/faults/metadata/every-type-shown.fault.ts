import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';

export default {
  name: 'every-type-shown',
  seam: 'handler',
  says: 'Documents of imaging are typed by all codes that the registry maps to imaging, as manifest and report at once.',
  violates: ['MET-01/class@manifests.documents'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({
      ...entry,
      type: {
        coding: ['18748-4', '85430-7'].map((code) => ({ system: 'http://loinc.org', code })),
      },
    }),
  }),
} satisfies Fault;
