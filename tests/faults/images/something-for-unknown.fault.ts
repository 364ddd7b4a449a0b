import type { Fault } from '../fault.ts';
import { retrieving } from '../seams/image-request.ts';
import type { ImageRequest } from '../seams/image-request.ts';

/** The last study that was delivered, by server. */
interface Memory {
  last?: string;
}

async function answer(memory: Memory, { study, series, ask, plainly }: ImageRequest) {
  const found = await plainly();
  if (found.ok) memory.last = study;
  if (found.ok || series !== undefined || memory.last === undefined) return found;
  return ask(`/studies/${memory.last}`);
}

export default {
  name: 'something-for-unknown',
  seam: 'handler',
  says: 'A cache answers with the study it last held when the archive behind it knows none of that UID.',
  violates: ['IMG-05/unknown-study'],
  answers: 'content',
  images: (handler) => {
    const memory: Memory = {};
    return retrieving((request) => answer(memory, request))(handler);
  },
} satisfies Fault;
