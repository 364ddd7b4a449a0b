import type { Fault } from '../fault.ts';
import { listTypes } from '../seams/search-request.ts';
import { eachOf, showing, without } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

/** An entry without its orders, in whichever element they stand, nor the studies that would lead to them. */
const indexed = (entry: Members): Members => {
  const { context } = entry as { readonly context?: Members };
  const imagingStudy = eachOf(entry['imagingStudy'], (one) => without(one, 'reference'));
  if (context === undefined) return { ...without(entry, 'basedOn'), imagingStudy };
  const related = eachOf(context['related'], (one) =>
    one['type'] === 'ServiceRequest' ? undefined : one,
  );
  return { ...entry, context: { ...context, related } };
};

export default {
  name: 'index-gives-its-columns',
  seam: 'handler',
  says: 'Filtered lists come from an index, and the index has no column for orders.',
  violates: ['MET-01/filtered'],
  answers: 'content',
  fhir: showing(Object.fromEntries(listTypes.map((type) => [type, indexed])), 'filtered'),
} satisfies Fault;
