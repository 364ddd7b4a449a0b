import type { Fault } from '../fault.ts';
import { reworded } from '../seams/reworded.ts';

const stated = ['Composition', 'DiagnosticReport'];

/** What stands in a document Bundle, as it was before it was signed. */
const unsigned = (entry: object): object => {
  const { resource } = entry as { resource?: { resourceType?: string } };
  return stated.includes(resource?.resourceType ?? '')
    ? { ...entry, resource: { ...resource, status: 'preliminary' } }
    : entry;
};

export default {
  name: 'signed-beside-the-document',
  seam: 'handler',
  says: 'A signature changes the entry of the registry; the document was made before, and stays as it was.',
  violates: ['VER-06/content@reports.documents'],
  answers: 'content',
  fhir: reworded((value) => {
    if (typeof value !== 'object' || value === null || !('entry' in value)) return value;
    const isDocument = 'type' in value && value.type === 'document';
    return isDocument ? { ...value, entry: (value.entry as object[]).map(unsigned) } : value;
  }),
} satisfies Fault;
