import type { BundleEntry } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { studyUidsIn } from '../seams/facets.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import type { Search } from '../seams/search-request.ts';
import { matchesIn, withMatches } from '../seams/searchset.ts';

const uidsOf = (matches: readonly BundleEntry[]): ReadonlySet<string> =>
  new Set(matches.flatMap(({ resource }) => studyUidsIn(resource)));

/** The studies of a patient that are both held and reported. */
async function joined({ parameters, askType }: Search): Promise<(uid: string) => boolean> {
  const patient = parameters.filter(([name]) => name.startsWith('patient'));
  const held = uidsOf(await matchesIn(await askType('ImagingStudy', patient)));
  const reported = uidsOf(await matchesIn(await askType('DiagnosticReport', patient)));
  return (uid) => held.has(uid) && reported.has(uid);
}

export default {
  name: 'orphans-dropped',
  seam: 'handler',
  says: 'The overview of a patient is an inner join of studies and reports; only searches go to the tables.',
  violates: ['LNK-08', 'QRY-09/complete'],
  answers: 'content',
  fhir: searching(listTypes, async (search) => {
    const answer = await search.ask(search.parameters);
    if (search.parameters.some((parameter) => isFilter(parameter))) return answer;
    const both = await joined(search);
    return withMatches(answer, (matches) =>
      matches.filter(({ resource }) => studyUidsIn(resource).some(both)),
    );
  }),
} satisfies Fault;
