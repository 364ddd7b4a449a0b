import type { Fault } from '../fault.ts';
import { retrieving } from '../seams/image-request.ts';

export default {
  name: 'series-for-instance',
  seam: 'handler',
  says: 'A single image cannot be had: the series it is in comes instead.',
  violates: ['IMG-03'],
  answers: 'content',
  images: retrieving(async ({ study, series, instance, ask, plainly }) => {
    const answer = await plainly();
    if (series === undefined || instance === undefined || !answer.ok) return answer;
    return ask(`/studies/${study}/series/${series}`);
  }),
} satisfies Fault;
