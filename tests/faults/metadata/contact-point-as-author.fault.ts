import type { Fault } from '../fault.ts';
import { reworded } from '../seams/reworded.ts';

export default {
  name: 'contact-point-as-author',
  seam: 'handler',
  says: 'The contact point puts itself in the place of whoever wrote a report or keeps a study.',
  violates: ['MET-04/organisation'],
  answers: 'content',
  fhir: reworded((value) => {
    const type = typeof value === 'object' && value !== null && 'resourceType' in value;
    return type && value.resourceType === 'Organization'
      ? { ...value, name: 'National Contact Point for eHealth' }
      : value;
  }),
} satisfies Fault;
