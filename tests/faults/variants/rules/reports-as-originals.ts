import type { DocumentReference, FhirResource } from 'fhir/r4.js';
import type { Rule } from '../variant.ts';

const LOINC = 'http://loinc.org';
const report = '85430-7';
const study = '18748-4';

const hasType = ({ type }: DocumentReference, code: string): boolean =>
  type?.coding?.some((coding) => coding.system === LOINC && coding.code === code) === true;

export const reportsAsOriginals: Rule = {
  does: 'types reports as LOINC 18748-4, and has no documents of studies',
  source:
    'MyHealth@EU imaging logical models 9.1.1, header.documentType: its example; OpenNCP, class codes of original clinical documents',
  data: (holdings) => ({
    ...holdings,
    resources: holdings.resources.flatMap((resource): readonly FhirResource[] => {
      if (resource.resourceType !== 'DocumentReference') return [resource];
      if (hasType(resource, study)) return [];
      if (!hasType(resource, report)) return [resource];
      const display = 'Diagnostic imaging study';
      return [{ ...resource, type: { coding: [{ system: LOINC, code: study, display }] } }];
    }),
  }),
};
