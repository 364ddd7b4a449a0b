import type { Benign } from '../fault.ts';
import { containing } from '../seams/contained.ts';

export default {
  name: 'people-contained',
  seam: 'handler',
  says: 'Authors and custodians are contained in the entry, as an adapter in front of XDS does it.',
  fhir: containing,
} satisfies Benign;
