import { Buffer } from 'node:buffer';
import type { Attachment, FhirResource } from 'fhir/r4.js';
import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import { answerOf, changed } from './searchset.ts';

type Held = (attachment: Attachment) => Promise<Attachment>;

/**
 * Document entries hold their contents instead of saying where they are, in lists and when they are read.
 * @param keeping from where the contents are taken; by default the server itself, which refuses old ones
 */
export function inline(
  keeping: (handler: Handler) => Handler = (handler) => handler,
): (handler: Handler) => Handler {
  const known = new Map<string, Promise<string | undefined>>();
  return (handler) => {
    const held: Held = async ({ url = '', ...rest }) => {
      const found = known.get(url) ?? dataAt(keeping(handler), url, rest.contentType ?? '*/*');
      known.set(url, found);
      const data = await found;
      return data === undefined ? { ...rest, url } : { ...rest, data };
    };
    return async (request) => {
      const answer = await handler(request);
      if (answer.ok && /\/DocumentReference\/[^/]+$/.test(request.url))
        return answerOf(await holding((await answer.json()) as FhirResource, held));
      return changed(answer, async (bundle) => {
        const resources = (bundle.entry ?? []).map(({ resource }) =>
          holding(resource as FhirResource, held),
        );
        const shown = await Promise.all(resources);
        const entry = bundle.entry?.map((one, index) => ({ ...one, resource: shown[index] }));
        return { ...bundle, ...(entry === undefined ? {} : { entry }) };
      });
    };
  };
}

async function dataAt(ask: Handler, url: string, contentType: string): Promise<string | undefined> {
  const answer = await ask(new Request(url, { headers: { accept: contentType } }));
  return answer.ok ? Buffer.from(await answer.arrayBuffer()).toString('base64') : undefined;
}

async function holding(resource: FhirResource, held: Held): Promise<FhirResource> {
  if (resource.resourceType !== 'DocumentReference') return resource;
  const content = resource.content.map(async (one) => ({
    ...one,
    attachment: await held(one.attachment),
  }));
  return { ...resource, content: await Promise.all(content) };
}
