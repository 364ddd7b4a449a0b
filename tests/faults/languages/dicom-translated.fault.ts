import type { Fault } from '../fault.ts';
import { Buffer } from 'node:buffer';
import { withParts } from '../seams/multipart.ts';

export default {
  name: 'dicom-translated',
  seam: 'handler',
  says: 'A gateway in front of the archive translates descriptions inside the images into English.',
  violates: ['LNG-04'],
  answers: 'content',
  images: (handler) => async (request) => {
    const answer = await handler(request);
    if (!/^en\b/.test(request.headers.get('accept-language') ?? '')) return answer;
    return withParts(answer, (parts) =>
      parts.map((part) => {
        const translated = Buffer.from(part);
        translated[translated.length - 1] = (translated.at(-1) ?? 0) ^ 1;
        return translated;
      }),
    );
  },
} satisfies Fault;
