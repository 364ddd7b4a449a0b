import { judging } from '../judged-files.ts';
import type { Row } from '../row.ts';

/** What the validator's definitions and compiled rules take, all types of R4 among them. */
export const validationMemory: Row = {
  name: 'validation-memory',
  what: 'memory of a process that has validated less one that only holds the same files (200 MB)',
  bound: { at: 'most', value: 190 },
  unit: 'MiB',
  pair: async (quick) => {
    const held = await judging('held', quick);
    const ours = await judging('ours', quick);
    return {
      value: ours.held - held.held,
      said:
        `${ours.held.toFixed(0)} MiB against ${held.held.toFixed(0)} MiB, ${ours.files} files; ` +
        `peaks ${ours.peak.toFixed(0)} and ${held.peak.toFixed(0)} MiB`,
    };
  },
};
