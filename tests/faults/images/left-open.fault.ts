import type { Fault } from '../fault.ts';
import { retrieving } from '../seams/image-request.ts';
import { bodyOf, partsIn } from '../seams/multipart.ts';

export default {
  name: 'left-open',
  seam: 'handler',
  says: 'The closing delimiter is forgotten, so nobody can tell a complete study from one cut between parts.',
  violates: ['IMG-01', 'IMG-02', 'IMG-03', 'IMG-04', 'BWT-01', 'BWT-02', 'BWT-04', 'BWT-14'],
  answers: 'format',
  images: retrieving(async ({ plainly }) => {
    const answer = await plainly();
    const found = await partsIn(answer);
    if (found === undefined) return answer;
    return new Response(bodyOf(found, false), {
      headers: { 'content-type': answer.headers.get('content-type') ?? '' },
    });
  }),
} satisfies Fault;
