import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';

export default {
  name: 'draft-until-archived',
  seam: 'handler',
  says: 'Documents of reports are registered as preliminary, and nobody changes it when they are signed.',
  violates: ['VER-06/listed@reports.documents'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) =>
      JSON.stringify(entry['type']).includes('85430-7')
        ? { ...entry, docStatus: 'preliminary' }
        : entry,
  }),
} satisfies Fault;
