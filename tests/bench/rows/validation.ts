import { judging } from '../judged-files.ts';
import type { Row } from '../row.ts';

/** The validator beside its own first pass, which is ajv on the JSON schema of R4. */
export const validation: Row = {
  name: 'validation',
  what: 'validation, warm ÷ the ajv pass alone on the same official examples (resources per second)',
  bound: { at: 'least', value: 1 / 30 },
  unit: 'ratio',
  pair: async (quick) => {
    const plain = await judging('ajv', quick);
    const { files, startUp, first, perSecond } = await judging('ours', quick);
    return {
      value: perSecond / plain.perSecond,
      said:
        `${perSecond.toFixed(0)}/s against ${plain.perSecond.toFixed(0)}/s, ${files} files; ` +
        `start-up ${startUp.toFixed(0)} ms, first result ${first.toFixed(0)} ms`,
    };
  },
};
