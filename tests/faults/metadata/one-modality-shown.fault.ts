import type { Fault } from '../fault.ts';
import { eachOf, showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

/** Every concept but the second modality and those after it. */
function first(concepts: unknown): unknown {
  let seen = false;
  return eachOf(concepts, (one) => {
    const isModality = /ontology\/DCM","code":"[A-Z]/.test(JSON.stringify(one));
    const more = isModality && seen;
    seen ||= isModality;
    return more ? undefined : one;
  });
}

export default {
  name: 'one-modality-shown',
  seam: 'handler',
  says: 'The list has one column for the modality, so the first of several is shown.',
  violates: [
    'MET-01/modality@manifests.documents',
    'MET-01/modality@reports.documents',
    'MET-05/modalities',
  ],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({
      ...entry,
      extension: first(entry['extension']),
      context: {
        ...(entry['context'] as Members),
        event: first((entry['context'] as Members)['event']),
      },
    }),
  }),
} satisfies Fault;
