import { join } from 'node:path';
import { buildFolder } from '../../../tools/guide/built.ts';
import { run } from '../child.ts';
import type { Row } from '../row.ts';

/**
 * The whole guide from clean beside SUSHI alone, package cache laid out for both. The build runs `sushi build -s` as a process of
 * its own, so one build gives both figures: half as long as two, and what slows the machine slows both.
 */
export const guide: Row = {
  name: 'guide',
  what: 'guide from clean, without site ÷ `sushi build -s` on the same input',
  bound: { at: 'most', value: 1.5 },
  unit: 'ratio',
  pair: async () => {
    const home = join(buildFolder, 'fhir-home');
    const program = ['--import', 'tsx', 'tests/bench/programs/build-guide.ts', home];
    const { sushi, whole } = JSON.parse((await run(program)).printed) as Record<
      'sushi' | 'whole',
      number
    >;
    return { value: whole / sushi, said: `${whole.toFixed(1)} s against ${sushi.toFixed(1)} s` };
  },
};
