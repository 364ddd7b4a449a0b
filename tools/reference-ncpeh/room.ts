import type { Writable } from 'node:stream';

/**
 * Waits until a stream takes more or is gone. One pair of listeners and a wake function serve the whole answer: a listener per
 * wait would pile up over a long one.
 */
export function roomOn(stream: Writable): () => Promise<void> {
  let wake: () => void = () => undefined;
  const woken = () => {
    wake();
  };
  stream.on('drain', woken).on('close', woken);
  return () =>
    new Promise((resolve) => {
      wake = resolve;
      if (stream.destroyed || !stream.writableNeedDrain) resolve();
    });
}
