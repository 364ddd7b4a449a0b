import { Buffer } from 'node:buffer';
import type { Benign } from '../fault.ts';
import { retrieving } from '../seams/image-request.ts';
import { bodyOf, partsIn } from '../seams/multipart.ts';

/** Every character that RFC 2046 allows beside letters and digits, and a blank inside. */
const boundary = "'()+_,-./:=? x";

export default {
  name: 'other-boundary',
  seam: 'handler',
  says: 'The boundary is an odd one, in quotes; there is a preamble, an epilogue, and more headers in each part.',
  images: retrieving(async ({ plainly }) => {
    const answer = await plainly();
    const found = await partsIn(answer);
    if (found === undefined) return answer;
    const parts = found.parts.map((part) =>
      Buffer.concat([Buffer.from('MIME-Version: 1.0\r\nContent-Location: somewhere\r\n'), part]),
    );
    const body = Buffer.concat([
      Buffer.from('This is a preamble.\r\n'),
      bodyOf({ boundary, parts }),
      Buffer.from('This is an epilogue.'),
    ]);
    const type = `multipart/related; boundary="${boundary}"; type="application/dicom"`;
    return new Response(body, { headers: { 'content-type': type } });
  }),
} satisfies Benign;
