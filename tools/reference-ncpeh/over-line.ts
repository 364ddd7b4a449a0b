import { setTimeout as sleep } from 'node:timers/promises';

import type { Handler } from './seam.ts';

/** The line that a server is reached over, as far as it makes answers late. */
export interface Line {
  /** Milliseconds before each answer. */
  readonly delay?: number;
  /** Bytes of each body in a second. */
  readonly rate?: number;
}

/** Parts of a second in which a body is sent on. */
const steps = 20;

/** The handler as it is met at the other end of a line, which may change between two requests. */
export function overLine(handler: Handler, line: Line): Handler {
  return async (request) => {
    const { delay = 0, rate } = line;
    if (delay > 0) await sleep(delay);
    const response = await handler(request);
    if (rate === undefined || response.body === null) return response;
    return new Response(response.body.pipeThrough(paced(rate)), response);
  };
}

/** Passes bytes on so many in a second. */
function paced(rate: number): TransformStream<Uint8Array, Uint8Array> {
  const size = Math.max(1, Math.floor(rate / steps));
  return new TransformStream({
    transform: async (chunk, controller) => {
      for (let from = 0; from < chunk.length; from += size) {
        const part = chunk.subarray(from, from + size);
        await sleep((1000 * part.length) / rate);
        controller.enqueue(part);
      }
    },
  });
}
