import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import { eachOf } from './listed-entries.ts';
import type { Members } from './listed-entries.ts';
import { changed, isMatch } from './searchset.ts';
import type { FhirResource } from 'fhir/r4.js';

const people = /^(Organization|Practitioner|PractitionerRole)\//;

/** Document entries hold those whom they refer to, and those whom these refer to, instead of naming addresses. */
export const containing =
  (handler: Handler): Handler =>
  async (request) => {
    const base = `${new URL(request.url).origin}/fhir`;
    const read = async (reference: string): Promise<Members> =>
      (await (await handler(new Request(`${base}/${reference}`))).json()) as Members;
    return changed(await handler(request), async (bundle) => ({
      ...bundle,
      entry: await Promise.all(
        (bundle.entry ?? []).map(async (entry) => {
          if (entry.resource?.resourceType !== 'DocumentReference' || !isMatch(entry)) return entry;
          const held = await withPeople({ ...entry.resource }, read);
          return { ...entry, resource: held as unknown as FhirResource };
        }),
      ),
    }));
  };

async function withPeople(
  entry: Members,
  read: (reference: string) => Promise<Members>,
): Promise<Members> {
  const contained = new Map<string, Members>();
  for (let open = referencesIn(entry); open.length > 0;) {
    const found = await Promise.all(open.map(async (one) => [one, await read(one)] as const));
    for (const [reference, resource] of found) contained.set(reference, resource);
    open = found
      .flatMap(([, resource]) => referencesIn(resource))
      .filter((one) => !contained.has(one));
  }
  const inside = [...contained].map(([reference, resource]) => ({
    ...(local(resource) as Members),
    id: idOf(reference),
  }));
  return { ...(local(entry) as Members), contained: inside };
}

const idOf = (reference: string): string => reference.replace('/', '-').toLowerCase();

function referencesIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value).matchAll(/"reference":"([^"#]+)"/g)]
    .map(([, reference]) => reference ?? '')
    .filter((reference) => people.test(reference));
}

/** References to people as references inside. */
function local(value: unknown): unknown {
  if (Array.isArray(value)) return eachOf(value, (one) => local(one) as Members);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'reference' && typeof one === 'string' && people.test(one)
        ? `#${idOf(one)}`
        : local(one),
    ]),
  );
}
