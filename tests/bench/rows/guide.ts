import { join } from 'node:path';
import { buildFolder } from '../../../tools/guide/built.ts';
import { run } from '../child.ts';
import type { Row } from '../row.ts';

const program = (what: string, home: string): string[] => [
  '--import',
  'tsx',
  'tests/bench/programs/build-guide.ts',
  what,
  home,
];

/** The whole guide from clean beside SUSHI alone on the same input, package cache laid out for both. */
export const guide: Row = {
  name: 'guide',
  what: 'guide from clean, without site ÷ `sushi build -s` on the same input',
  bound: { at: 'most', value: 1.5 },
  unit: 'ratio',
  pair: async () => {
    const home = join(buildFolder, 'fhir-home');
    const sushi = await run(program('sushi', home));
    const whole = await run(program('whole', home));
    return {
      value: whole.seconds / sushi.seconds,
      said: `${whole.seconds.toFixed(1)} s against ${sushi.seconds.toFixed(1)} s`,
    };
  },
};
