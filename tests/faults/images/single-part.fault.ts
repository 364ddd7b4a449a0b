import type { Fault } from '../fault.ts';
import { retrieving } from '../seams/image-request.ts';
import { partsIn } from '../seams/multipart.ts';

export default {
  name: 'single-part',
  seam: 'handler',
  says: 'An image comes as a bare DICOM file, as WADO-URI gave it, whatever multipart was asked for.',
  violates: ['IMG-03'],
  answers: 'format',
  images: retrieving(async ({ instance, plainly }) => {
    const answer = await plainly();
    const part = instance === undefined ? undefined : (await partsIn(answer))?.parts[0];
    if (part === undefined) return answer;
    const file = part.subarray(part.indexOf('\r\n\r\n') + 4);
    return new Response(file, { headers: { 'content-type': 'application/dicom' } });
  }),
} satisfies Fault;
