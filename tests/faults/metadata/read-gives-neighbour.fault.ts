import type { Fault } from '../fault.ts';
import { neighbouring } from '../seams/neighbour.ts';

export default {
  name: 'read-gives-neighbour',
  seam: 'handler',
  says: 'Reads are answered from a cache whose slots are off by one.',
  violates: [
    'CAP-04/interactions@manifests.resources',
    'CAP-04/interactions@reports.resources',
    'MET-02/resolvable@manifests.resources',
    'MET-02/resolvable@reports.resources',
  ],
  answers: 'content',
  fhir: neighbouring((other) => other),
} satisfies Fault;
