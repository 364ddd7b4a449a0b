import type { Benign } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { refusal } from '../seams/refusals.ts';
import { searching } from '../seams/search-request.ts';
import { matchesIn } from '../seams/searchset.ts';

/** By which a list of documents is one of manifests. */
const manifestType = '18748-4';

export default {
  name: 'studies-not-held-refused',
  seam: 'handler',
  says: 'Asked for the manifest of a study that the archive does not hold, it refuses rather than say whether there is one.',
  fhir: searching(['ImagingStudy', 'DocumentReference'], async ({ type, parameters, ask }) => {
    const answer = await ask(parameters);
    const uid = parameters.find((parameter) => isFilter(parameter, 'studyUid'));
    const ofManifests =
      type === 'ImagingStudy' ||
      parameters.some(([name, value]) => name === 'type' && value.endsWith(manifestType));
    if (uid === undefined || !ofManifests) return answer;
    const asked = parameters.filter((each) => each === uid || !isFilter(each));
    if ((await matchesIn(await ask(asked))).length > 0) return answer;
    return refusal(403, 'No such study may be asked for.');
  }),
} satisfies Benign;
