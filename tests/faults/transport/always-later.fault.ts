import type { Fault } from '../fault.ts';
import { retrieving } from '../seams/image-request.ts';

export default {
  name: 'always-later',
  seam: 'handler',
  says: 'A series is always about to be fetched from slow storage: 503 with Retry-After, an hour each time.',
  violates: ['IMG-02', 'BWT-04/series'],
  answers: 'status',
  images: retrieving(({ series, instance, plainly }) =>
    series !== undefined && instance === undefined
      ? Promise.resolve(new Response(null, { status: 503, headers: { 'retry-after': '3600' } }))
      : plainly(),
  ),
} satisfies Fault;
