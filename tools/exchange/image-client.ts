import type { Readable } from 'node:stream';
import { request as send } from 'undici';
import { ask, urlGiven } from './ask.ts';
import type { Attempt } from './attempt.ts';
import { codingsOf, decodedStream } from './content-coding.ts';
import type { Failure } from './exchange-error.ts';
import { readImageBody } from './image-body.ts';
import type { ImageBody } from './image-body.ts';
import { answerOf, noteCodings } from './json-answer.ts';
import { ownerOf } from './reach.ts';
import type { Reach } from './reach.ts';
import type { Request } from './redirects.ts';
import type { Tried } from './repeat.ts';
import { attemptAt, carriedOut, sendPlainly, undiciOptions } from './send.ts';
import type { ImageAnswer, ImageClient } from './target.ts';

/** PS3.18 8.7.4: every instance as it is stored. */
const anyDicom = 'multipart/related; type="application/dicom"; transfer-syntax=*';

interface ImageTried extends Tried {
  readonly image: ImageBody | undefined;
}

/** The DICOMweb side of a candidate, by undici: images stream, are scanned and hashed, and are not kept. */
export function createImageClient(reach: Reach): ImageClient {
  const { base } = reach.bases.images;
  const request = (path: string, headers: Readonly<Record<string, string>>): Request => ({
    method: 'GET',
    url: urlGiven(reach, base, path.replace(/^\//, '')),
    headers,
  });
  return {
    base,
    retrieve: async (path, { accept = anyDicom, headers = {} } = {}) =>
      imageAnswerOf(
        await ask(reach, request(path, { accept, ...headers }), (hop) => sendForImages(reach, hop)),
      ),
    get: async (path, headers = {}) => {
      const asked = request(path, { accept: 'application/dicom+json', ...headers });
      const { attempt, url } = await ask(reach, asked, (hop) =>
        sendPlainly(reach, hop, attemptAt(reach, hop, 'body')),
      );
      return answerOf(attempt, url, asked.headers['accept-encoding'] ?? '');
    },
  };
}

async function sendForImages(reach: Reach, request: Request): Promise<ImageTried> {
  const attempt = attemptAt(reach, request, 'nothing');
  const owner = ownerOf(reach.bases, request.url);
  const image = await carriedOut(reach, owner, attempt, async () => {
    const { body } = await send(request.url, undiciOptions(reach, owner, request, attempt));
    const reader = readImageBody(attempt.headers);
    const codings = codingsOf(attempt.headers['content-encoding']);
    noteCodings(attempt, request.url.href, request.headers['accept-encoding'] ?? '');
    if (codings.length === 0) await readInto(reader, body, attempt);
    else await readDecoded(reader, body, codings, attempt);
    return reader;
  });
  return { attempt, url: reach.log.redactor.text(request.url.href), image };
}

async function readDecoded(
  reader: ImageBody,
  body: Readable,
  codings: readonly string[],
  attempt: Attempt,
): Promise<void> {
  const stream = decodedStream(body, codings);
  if ('kind' in stream) {
    giveUp(attempt, stream);
    return;
  }
  try {
    await readInto(reader, stream, attempt);
  } catch (error) {
    // When the connection broke, the attempt knows it already.
    if (attempt.failure === undefined && !attempt.signal.aborted)
      giveUp(attempt, {
        kind: 'bad-encoding',
        says: `the body is not ${codings.join(', ')} (${String(error)})`,
      });
  }
}

/** Reads to the end, or until it makes no sense to read on. */
async function readInto(
  reader: ImageBody,
  stream: AsyncIterable<unknown>,
  attempt: Attempt,
): Promise<void> {
  let bytes = 0;
  for await (const chunk of stream) {
    const part = chunk as Buffer;
    bytes += part.length;
    reader.push(part);
    if (bytes > attempt.mostBytes)
      giveUp(attempt, {
        kind: 'too-large',
        says: `it decodes to more than ${attempt.mostBytes} bytes`,
      });
    if (reader.lost())
      attempt.stopped ??= 'stopped reading: the multipart body cannot be understood';
    if (attempt.stopped === undefined && attempt.failure === undefined) continue;
    attempt.finish();
    break;
  }
}

function giveUp(attempt: Attempt, failure: Failure): void {
  attempt.finish(failure);
  attempt.failure = failure;
}

function imageAnswerOf({ attempt, url, image }: ImageTried): ImageAnswer {
  const { status, headers, timings, wireBytes, exchange } = attempt;
  if (status === undefined || exchange === undefined || image === undefined)
    throw new Error(`An answer is made of an attempt at ${url} that has none; settle it first.`);
  return {
    status,
    headers,
    ...image.end(),
    wireBytes,
    timings: { ...timings, headers: timings.headers ?? 0, end: timings.end ?? 0 },
    exchange,
  };
}
