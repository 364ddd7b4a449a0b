import type { Benign } from '../fault.ts';
import { eachOf, showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

const extension =
  'http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.bodySite';

/** Modalities and regions, by their systems and the short list. */
const isMoved = (concept: Members): boolean =>
  /ontology\/DCM|"(63337009|67734004|774007|61685007|1141981001|38266002|53120007|113257007|80891009|76752008)"/.test(
    JSON.stringify(concept),
  );

const moved = (entry: Members): Members => {
  const context = entry['context'] as Members;
  const events = (context['event'] as readonly Members[] | undefined) ?? [];
  const kept = ((entry['extension'] as readonly Members[] | undefined) ?? []).filter(({ url }) =>
    String(url).endsWith('/study-size'),
  );
  const nested = events.filter(isMoved).map((concept) => ({
    url: extension,
    extension: [{ url: 'concept', valueCodeableConcept: concept }],
  }));
  return {
    ...entry,
    extension: [...kept, ...nested],
    context: { ...context, event: eachOf(events, (one) => (isMoved(one) ? undefined : one)) },
  };
};

export default {
  name: 'values-in-extensions',
  seam: 'handler',
  says: 'Modality and region of a document stand in extensions of R5 alone, nested as their first version had it.',
  fhir: showing({ DocumentReference: moved }),
} satisfies Benign;
