import { Buffer } from 'node:buffer';
import type { Fault } from '../fault.ts';
import { withInstances } from '../seams/held.ts';

/** The file with the last digit of the SOP Instance UID in its file meta information changed. */
function withOtherMeta(bytes: Uint8Array, uid: string): Uint8Array {
  const file = Buffer.from(bytes);
  const at = file.indexOf(uid, 132) + uid.length - 1;
  file[at] = file[at] === 0x31 ? 0x32 : 0x31;
  return file;
}

export default {
  name: 'meta-of-original',
  seam: 'data',
  says: 'Images were given new UIDs on import, in the data set alone: the file meta information kept the old ones.',
  violates: ['IMG-04'],
  answers: 'content',
  data: withInstances((instance) => [
    { ...instance, bytes: withOtherMeta(instance.bytes, instance.uid) },
  ]),
} satisfies Fault;
