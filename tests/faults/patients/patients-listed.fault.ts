import type { BundleEntry } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { patientIds } from '../seams/patients.ts';
import { searching } from '../seams/search-request.ts';
import type { Written } from '../seams/search-request.ts';
import { answerOf, matchesIn } from '../seams/searchset.ts';

/** What says whom is looked for: neither an empty value nor what only shapes the answer. */
const isCriterion = ([name, value]: Written[number]): boolean =>
  value !== '' && (name === '_id' || !name.startsWith('_'));

export default {
  name: 'patients-listed',
  seam: 'handler',
  says: 'The table of patients was left open from the tests: a search without a criterion is its listing.',
  violates: ['PAT-02/no-criterion'],
  answers: 'content',
  fhir: searching(['Patient'], async ({ parameters, ask }) => {
    if (parameters.some(isCriterion)) return ask(parameters);
    const all = await Promise.all(
      patientIds.map(async (id) => matchesIn(await ask([['_id', id]]))),
    );
    const entry: BundleEntry[] = all.flat();
    return answerOf({ resourceType: 'Bundle', type: 'searchset', total: entry.length, entry });
  }),
} satisfies Fault;
