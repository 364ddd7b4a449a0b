import type { Fault } from '../fault.ts';
import { Buffer } from 'node:buffer';
import { reworded } from '../seams/reworded.ts';

/** Study Date (0008,0020), eight bytes of DA, explicit little endian. */
const studyDate = Buffer.from([0x08, 0x00, 0x20, 0x00, 0x44, 0x41, 0x08, 0x00]);

export default {
  name: 'kos-of-the-day-made',
  seam: 'handler',
  says: 'Manifests were made when the archive moved, and have the day of the move for that of their study.',
  violates: ['MET-05/dates@manifests.documents'],
  answers: 'content',
  fhir: (handler) => async (request) => {
    const answer = await reworded((value) => value)(handler)(request);
    if (answer.headers.get('content-type')?.startsWith('application/dicom') !== true) return answer;
    const kos = Buffer.from(await answer.arrayBuffer());
    const place = kos.indexOf(studyDate);
    if (place > 0) kos.write('20190101', place + studyDate.length, 'latin1');
    return new Response(kos, { status: answer.status, headers: answer.headers });
  },
} satisfies Fault;
