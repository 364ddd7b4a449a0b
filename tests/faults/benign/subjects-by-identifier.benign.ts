import { patients } from '../../../tools/dataset/scenario/patients.ts';
import type { Benign } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

/** A subject as XDS knows it: the identifier of a Patient resource, and no reference to one. */
function byIdentifier(resource: Members): Members {
  const { reference } = { ...(resource['subject'] as { readonly reference?: string }) };
  const known = patients.find(({ id }) => reference === `Patient/${id}`);
  if (known === undefined) return resource;
  return { ...resource, subject: { type: 'Patient', identifier: known.identifiers[0] } };
}

export default {
  name: 'subjects-by-identifier',
  seam: 'handler',
  says: 'Entries name their patient by identifier alone, as an adapter does whose patients live elsewhere.',
  fhir: showing({
    DocumentReference: byIdentifier,
    ImagingStudy: byIdentifier,
    DiagnosticReport: byIdentifier,
  }),
} satisfies Benign;
