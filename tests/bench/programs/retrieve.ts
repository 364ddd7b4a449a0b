/** `retrieve.ts ours|plain URL`: fetches a study once and prints seconds, bytes and the peak of memory. */
import { createHash } from 'node:crypto';
import { request } from 'undici';
import { connect } from '../../../tools/exchange/connect.ts';

const [how, url = ''] = process.argv.slice(2);
const { origin, pathname } = new URL(url);
const accept = 'multipart/related; type="application/dicom"; transfer-syntax=*';

/** Streamed, scanned and hashed part by part, as the harness does it. */
async function ours(): Promise<number> {
  const connection = connect({ fhir: { base: origin }, images: { base: origin } });
  const { status, faults, wireBytes } = await connection.images.retrieve(pathname, { accept });
  await connection.close();
  if (status !== 200 || faults.length > 0)
    throw new Error(`The study came with status ${status}: ${faults.join('; ')}`);
  return wireBytes;
}

/** The same body drained and hashed as it comes. */
async function plain(): Promise<number> {
  const { body, statusCode } = await request(url, { headers: { accept } });
  if (statusCode !== 200) throw new Error(`The study came with status ${statusCode}.`);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return bytes;
}

const started = performance.now();
const bytes = await (how === 'ours' ? ours() : plain());
const seconds = (performance.now() - started) / 1000;
// ru_maxrss is in KiB on Linux and in bytes on macOS; libuv gives KiB everywhere.
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, bytes, peak }));
