import { procedure } from '../../../tools/dataset/scenario/codes.ts';
import type { Fault } from '../fault.ts';
import { reworded } from '../seams/reworded.ts';

const codes = new Set(Object.values(procedure).map(({ code }) => code));

export default {
  name: 'procedures-in-words',
  seam: 'handler',
  says: 'Procedures are mapped to words for readers, and the codes stay behind.',
  violates: ['MET-01/procedure'],
  answers: 'content',
  fhir: reworded((value) => {
    if (typeof value !== 'object' || value === null || !('coding' in value)) return value;
    const { coding } = value as { readonly coding: readonly { code: string; display: string }[] };
    return coding.some(({ code }) => codes.has(code)) ? { text: coding[0]?.display } : value;
  }),
} satisfies Fault;
