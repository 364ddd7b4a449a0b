import type { Fault } from '../fault.ts';
import { reworded } from '../seams/reworded.ts';

export default {
  name: 'signed-by-the-head',
  seam: 'handler',
  says: 'Abroad, every report goes out in the name of one radiologist, who signs for all of them.',
  violates: ['MET-04/author@reports.documents', 'MET-04/author@reports.resources'],
  answers: 'content',
  fhir: reworded((value) => {
    const type = typeof value === 'object' && value !== null && 'resourceType' in value;
    return type && value.resourceType === 'Practitioner'
      ? { ...value, name: [{ family: 'Modelo', given: ['Rui'], prefix: ['Dr.'] }] }
      : value;
  }),
} satisfies Fault;
