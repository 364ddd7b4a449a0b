import type { Run } from '../verdict/run.ts';

/** How many statements nobody judged for want of a check, and which of them a conformant system would have to keep. */
export function notCoveredInWords({ notCovered, requirements }: Run): string {
  const keys = new Set(notCovered.map(({ key }) => key));
  const shall = requirements
    .filter(({ key, strength }) => strength === 'SHALL' && keys.has(key))
    .map(({ key }) => key);
  const named = shall.length === 0 ? '' : `, SHALL among them: ${shall.join(', ')}`;
  return `statements not covered by a check: ${notCovered.length}${named}`;
}
