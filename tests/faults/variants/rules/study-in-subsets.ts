import type { FhirResource, ImagingStudy } from 'fhir/r4.js';
import type { Rule } from '../variant.ts';

/**
 * A study of several series as one ImagingStudy for each, the first under the old id, so that links to it hold.
 * What is known of the whole study, its size among it, stands in each. A study of two modalities stays whole: no R4 search
 * would find it by both.
 */
function subsets(study: ImagingStudy): ImagingStudy[] {
  const { series = [], ...whole } = study;
  const modalities = new Set(series.map(({ modality }) => modality.code));
  if (series.length < 2 || modalities.size > 1) return [study];
  return series.map((one, index) => ({
    ...whole,
    id: index === 0 ? study.id : `${study.id ?? ''}-${index + 1}`,
    numberOfSeries: 1,
    numberOfInstances: one.numberOfInstances ?? 0,
    series: [one],
  }));
}

export const studyInSubsets: Rule = {
  does: 'publishes a study as several ImagingStudy resources of one Study Instance UID, one for each series',
  source:
    'MyHealth@EU NCPeH API: more than one ImagingStudy may reference the same DICOM study or subsets of it',
  data: (holdings) => ({
    ...holdings,
    resources: holdings.resources.flatMap((resource): FhirResource[] =>
      resource.resourceType === 'ImagingStudy' ? subsets(resource) : [resource],
    ),
  }),
};
