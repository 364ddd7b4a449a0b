import type { Fault } from '../fault.ts';
import { searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';
import type { ImagingStudy } from 'fhir/r4.js';

export default {
  name: 'site-of-first-series',
  seam: 'handler',
  says: 'The body site of a study is copied from its first series.',
  violates: [],
  answers: 'content',
  fhir: searching(['ImagingStudy'], async ({ parameters, ask }) => {
    const asked = parameters.find(([name]) => name === 'bodysite')?.[1];
    const answer = await ask(parameters);
    if (asked === undefined) return answer;
    return withMatches(answer, (matches) =>
      matches.filter(({ resource }) => {
        const [first] = (resource as ImagingStudy | undefined)?.series ?? [];
        return asked.endsWith(`|${first?.bodySite?.code ?? ''}`);
      }),
    );
  }),
} satisfies Fault;
