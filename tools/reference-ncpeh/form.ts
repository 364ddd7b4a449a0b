import { Buffer } from 'node:buffer';

import { Refusal } from './operation-outcome.ts';
import type { Parameters } from './search/query.ts';

const formType = 'application/x-www-form-urlencoded';
const largestForm = 1024 * 1024;

async function textOf(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Node's web streams are iterable; the type of lib.dom's successor does not say so everywhere
  for await (const chunk of request.body ?? []) {
    chunks.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size > largestForm) {
      throw new Refusal(413, 'too-long', `The form is longer than ${largestForm} bytes.`);
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * The parameters in the body of a `_search` POST.
 * @throws Refusal 415 for any other body, 413 for an endless one.
 */
export async function formParameters(request: Request): Promise<Parameters> {
  const found = request.headers.get('content-type') ?? 'none';
  if (found.split(';')[0]?.trim().toLowerCase() !== formType) {
    throw new Refusal(415, 'not-supported', `Found content type ${found}; wanted ${formType}.`);
  }
  return [...new URLSearchParams(await textOf(request))];
}
