import type { Fault } from '../fault.ts';
import { neighbouring } from '../seams/neighbour.ts';

export default {
  name: 'slot-of-neighbour',
  seam: 'handler',
  says: 'Reads are answered from a cache whose slots are off by one, and the id asked for is written into what is there.',
  violates: ['MET-02/resolvable@manifests.resources', 'MET-02/resolvable@reports.resources'],
  answers: 'content',
  fhir: neighbouring((other, id) => ({ ...other, id })),
} satisfies Fault;
