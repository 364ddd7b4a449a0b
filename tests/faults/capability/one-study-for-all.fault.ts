import { studies } from '../../../tools/dataset/scenario/studies.ts';
import { studyUid } from '../../../tools/dataset/uid.ts';
import type { Fault } from '../fault.ts';
import { retrieving } from '../seams/image-request.ts';

/** The last study of somebody else. */
const shown = studies.at(-1)?.id ?? '';

export default {
  name: 'one-study-for-all',
  seam: 'handler',
  says: 'The image gateway of the pilot serves the one study that was used to test it.',
  violates: [],
  answers: 'content',
  images: retrieving(({ ask }) => ask(`/studies/${studyUid(shown)}`)),
} satisfies Fault;
