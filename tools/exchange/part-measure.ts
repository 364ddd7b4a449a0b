import { createHash } from 'node:crypto';

/** Bytes of a part that are kept: enough for the Part 10 header and the identifying attributes. */
export const headBytes = 64 * 1024;

/** Counts and hashes one part as it streams. */
export interface PartMeasure {
  add(bytes: Uint8Array): void;
  readonly bytes: () => number;
  /** Ends the part. */
  end(): { readonly bytes: number; readonly sha256: string; readonly head: Uint8Array };
}

/** A part of which nothing has come yet. `room` is where its head is put; it is taken out at the end. */
export function measurePart(room: Buffer): PartMeasure {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add: (chunk) => {
      if (bytes < headBytes) room.set(chunk.subarray(0, headBytes - bytes), bytes);
      bytes += chunk.length;
      hash.update(chunk);
    },
    bytes: () => bytes,
    end: () => ({
      bytes,
      sha256: hash.digest('hex'),
      head: room.subarray(0, Math.min(bytes, headBytes)),
    }),
  };
}
