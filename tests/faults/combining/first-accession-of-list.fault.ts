import type { Fault } from '../fault.ts';
import { firstOfList } from '../seams/several-values.ts';

export default {
  name: 'first-accession-of-list',
  seam: 'handler',
  says: 'The index of accession numbers is looked up by one number: of a list the first.',
  violates: ['QRY-11/accessions', 'QRY-25/escaped'],
  answers: 'content',
  fhir: firstOfList('accession'),
} satisfies Fault;
