import type { Fault } from '../fault.ts';
import { studyUidsIn } from '../seams/facets.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { matchesIn, withMatches } from '../seams/searchset.ts';

export default {
  name: 'no-image-is-any-modality',
  seam: 'handler',
  says: 'A LEFT JOIN of modalities: a series that is no image has none, and NULL is compared as a wildcard.',
  violates: [
    ...['QRY-02/precision', 'QRY-02/code-system', 'QRY-12'],
    ...['CAP-04/applied', 'QRY-22/unknown-modality'],
  ],
  answers: 'content',
  fhir: searching(listTypes, async (search) => {
    const { ask, askType, parameters } = search;
    const answer = await ask(parameters);
    const rest = parameters.filter((parameter) => !isFilter(parameter, 'modality'));
    if (rest.length === parameters.length) return answer;
    const patient = rest.filter(([name]) => name.startsWith('patient'));
    const studies = await matchesIn(await askType('ImagingStudy', patient));
    const uids = studies
      .filter(({ resource }) => JSON.stringify(resource).includes('"code":"KO"'))
      .flatMap(({ resource }) => studyUidsIn(resource));
    const wild = (await matchesIn(await ask(rest))).filter(({ resource }) =>
      studyUidsIn(resource).some((uid) => uids.includes(uid)),
    );
    return withMatches(answer, (matches) => [
      ...new Map([...matches, ...wild].map((entry) => [entry.fullUrl, entry])).values(),
    ]);
  }),
} satisfies Fault;
