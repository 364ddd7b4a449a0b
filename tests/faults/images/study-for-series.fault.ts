import type { Fault } from '../fault.ts';
import { retrieving } from '../seams/image-request.ts';

export default {
  name: 'study-for-series',
  seam: 'handler',
  says: 'The series in the address is checked but not used: the whole study comes.',
  violates: ['IMG-02', 'BWT-04/series'],
  answers: 'content',
  images: retrieving(async ({ study, series, instance, ask, plainly }) => {
    const answer = await plainly();
    const whole = series !== undefined && instance === undefined && answer.ok;
    return whole ? ask(`/studies/${study}`) : answer;
  }),
} satisfies Fault;
