import type { Fault } from '../fault.ts';
import { codesIn, regionCodes } from '../seams/codes-in.ts';
import { searching } from '../seams/search-request.ts';
import { matchesIn } from '../seams/searchset.ts';

export default {
  name: 'site-by-region',
  seam: 'handler',
  says: 'A body site is widened to the region it lies in before it is compared.',
  violates: ['QRY-16/precision', 'CAP-04/applied@manifests.resources'],
  answers: 'content',
  fhir: searching(['ImagingStudy'], async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    if (!parameters.some(([name]) => name === 'bodysite')) return answer;
    const [region] = (await matchesIn(answer)).flatMap(({ resource }) =>
      codesIn(resource, regionCodes),
    );
    if (region === undefined) return answer;
    const rest = parameters.filter(([name]) => name !== 'bodysite');
    return ask([...rest, ['anatomical-region', `http://snomed.info/sct|${region}`]]);
  }),
} satisfies Fault;
