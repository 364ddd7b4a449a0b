import type { Fault } from '../fault.ts';
import { retrieving } from '../seams/image-request.ts';
import { withParts } from '../seams/multipart.ts';

export default {
  name: 'study-cut-short',
  seam: 'handler',
  says: 'The archive’s batch has a limit: of a study some instances stay behind, and the answer says 200.',
  violates: ['BWT-02', 'BWT-04/study'],
  answers: 'content',
  images: retrieving(async ({ series, plainly }) => {
    const answer = await plainly();
    if (series !== undefined) return answer;
    return withParts(answer, (parts) => (parts.length > 2 ? parts.slice(0, -1) : parts));
  }),
} satisfies Fault;
