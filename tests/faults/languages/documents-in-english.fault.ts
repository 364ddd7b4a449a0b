import type { Fault } from '../fault.ts';
import { reworded } from '../seams/reworded.ts';

const isWhole = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  'resourceType' in value &&
  ['Bundle', 'Composition'].includes(String(value.resourceType));

export default {
  name: 'documents-in-english',
  seam: 'handler',
  says: 'Documents are made from a template that was written in English, and say so of whatever is in them.',
  violates: ['LNG-03/language@reports.documents'],
  answers: 'content',
  fhir: reworded((value) => (isWhole(value) ? { ...value, language: 'en' } : value)),
} satisfies Fault;
