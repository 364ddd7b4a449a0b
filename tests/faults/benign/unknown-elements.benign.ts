import type { Benign } from '../fault.ts';
import { rewritingJson } from '../seams/rewritten-json.ts';

const extension = { url: 'https://vendor.example/extension', valueString: 'of no meaning here' };

/** Adds what a client does not know to every object of some kinds. */
function withMore(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = value as Readonly<Record<string, unknown>>;
  if (typeof members['resourceType'] !== 'string') return value;
  const known = Array.isArray(members['extension']) ? (members['extension'] as unknown[]) : [];
  const extensions =
    members['resourceType'] === 'Bundle' ? {} : { extension: [extension, ...known] };
  return { ...members, ...extensions, vendorElement: { anything: [1, null, 'x'] } };
}

export default {
  name: 'unknown-elements',
  seam: 'handler',
  says: 'Every resource carries an extension and an element that no client knows.',
  fhir: rewritingJson((text) => JSON.stringify(JSON.parse(text, withMore))),
} satisfies Benign;
