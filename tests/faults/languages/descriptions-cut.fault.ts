import type { Fault } from '../fault.ts';
import { reworded } from '../seams/reworded.ts';

export default {
  name: 'descriptions-cut',
  seam: 'handler',
  says: 'Descriptions of studies are cut to the sixteen characters that an old field of DICOM had.',
  violates: ['LNG-05/descriptions'],
  answers: 'content',
  fhir: reworded((value) => {
    const isStudy =
      typeof value === 'object' &&
      value !== null &&
      'resourceType' in value &&
      value.resourceType === 'ImagingStudy';
    return isStudy && 'description' in value
      ? { ...value, description: String(value.description).slice(0, 16) }
      : value;
  }),
} satisfies Fault;
