import type { Fault } from '../fault.ts';
import { without } from '../seams/listed-entries.ts';
import { reworded } from '../seams/reworded.ts';

const named = ['Organization', 'Practitioner'];

export default {
  name: 'names-kept-back',
  seam: 'handler',
  says: 'The directory gives numbers of people and hospitals, and no names.',
  violates: ['MET-04/author', 'MET-04/organisation'],
  answers: 'content',
  fhir: reworded((value) => {
    const type = typeof value === 'object' && value !== null && 'resourceType' in value;
    return type && named.includes(String(value.resourceType))
      ? without({ ...value }, 'name')
      : value;
  }),
} satisfies Fault;
