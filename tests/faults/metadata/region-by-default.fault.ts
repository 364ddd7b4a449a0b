import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

const wholeBody = (entry: Members): Members => ({
  ...entry,
  extension: [
    ...((entry['extension'] as readonly Members[] | undefined) ?? []),
    {
      url: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.bodySite',
      valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '38266002' }] },
    },
  ],
});

export default {
  name: 'region-by-default',
  seam: 'handler',
  says: 'A field for the region that is empty in the archive is filled with the whole body.',
  violates: ['MET-01/region'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => wholeBody(entry),
    DiagnosticReport: (entry) => wholeBody(entry),
    ImagingStudy: (entry) => wholeBody(entry),
  }),
} satisfies Fault;
