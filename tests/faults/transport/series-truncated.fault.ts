import type { Fault } from '../fault.ts';
import { atPath, firstHalf } from '../seams/wire-bytes.ts';

export default {
  name: 'series-truncated',
  seam: 'wire',
  says: 'A load balancer ends every connection after so many bytes: half a series, then the end.',
  violates: ['IMG-02', 'BWT-04/series'],
  answers: 'format',
  images: atPath(/\/series\/[^/]+$/, (bytes) => firstHalf(bytes)),
} satisfies Fault;
