import type { Fault } from '../fault.ts';
import { atPath, firstHalf } from '../seams/wire-bytes.ts';

function reset(): never {
  throw new Error('reset by the fault');
}

export default {
  name: 'instance-reset',
  seam: 'wire',
  says: 'The process that reads single images dies in the middle of each, and its connection with it.',
  violates: ['IMG-03'],
  answers: 'format',
  images: atPath(/\/instances\/[^/]+$/, (bytes) => firstHalf(bytes, reset)),
} satisfies Fault;
