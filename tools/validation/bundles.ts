import { checkDocument } from './documents.ts';
import { quoted } from './finding.ts';
import type { Instance } from './instance.ts';
import { entriesOf, literalParts, type BundleEntry } from './resolution.ts';
import type { Run } from './run.ts';
import type { JsonObject } from './strip-definition.ts';
import type { Element } from './structure.ts';

const isAbsolute = (url: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(url);

/** What is wrong with the fullUrl of an entry (R4 Bundle.entry.fullUrl). */
function urlFault(fullUrl: string, resource: Instance | undefined): string | undefined {
  if (!isAbsolute(fullUrl)) return 'an absolute URL';
  const id = resource === undefined ? undefined : (resource.value as JsonObject)['id'];
  if (resource === undefined || typeof id !== 'string') return undefined;
  if (/^urn:(uuid|oid):/.test(fullUrl)) return undefined;
  const parts = literalParts(fullUrl);
  if (parts !== undefined && resource.type !== parts.type) return `an URL of a ${resource.type}`;
  if (parts === undefined ? fullUrl.endsWith(`/${id}`) : parts.id === id) return undefined;
  return `a URL that ends in the id ${quoted(id)} of the resource`;
}

/** Bundles whose entries need no address: the server gives one, or gave none. */
const unaddressed = new Set(['transaction', 'batch', 'transaction-response', 'batch-response']);

function checkFullUrl(
  { entry, fullUrl, resource }: BundleEntry,
  type: unknown,
  element: Element,
  run: Run,
): void {
  const report = { code: 'bundle', at: entry, element, rule: 'fullUrl' } as const;
  if (fullUrl === undefined) {
    if (resource !== undefined && !unaddressed.has(String(type)))
      run.report({ ...report, found: 'no fullUrl', wanted: 'the absolute URL of the resource' });
    return;
  }
  const wanted = urlFault(fullUrl, resource);
  if (wanted !== undefined) run.report({ ...report, found: `fullUrl ${quoted(fullUrl)}`, wanted });
}

/** Checks what a Bundle's invariants do not say: the addresses of its entries, and documents. */
export function checkBundle(instance: Instance, element: Element, run: Run): void {
  if (instance.type !== 'Bundle' || element !== instance.shape) return;
  const { type } = instance.value as JsonObject;
  const entries = entriesOf(instance, run.structures);
  for (const entry of entries) checkFullUrl(entry, type, element, run);
  if (type === 'document') checkDocument(entries, element, run);
}
