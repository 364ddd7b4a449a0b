/** `build-guide.ts HOME`: builds the guide from clean; prints the seconds of the whole and those of SUSHI in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, projectFolder } from '../../../tools/guide/built.ts';
import { buildGuide } from '../../../tools/guide/build-guide.ts';
import { placesOf } from '../../../tools/guide/places.ts';

const [home = ''] = process.argv.slice(2);
const build = mkdtempSync(join(buildFolder, 'bench-'));
const places = {
  ...placesOf(projectFolder, home),
  build,
  guide: join(build, 'guide'),
  packageFile: join(build, 'package.tgz'),
  sushi: join(build, 'sushi'),
  definitions: join(build, 'definitions'),
};

const begun = new Map<string, number>();
const progress = (phase: string): void => {
  begun.set(phase, performance.now());
};

function secondsBetween(from: string, to: string): number {
  const [start, end] = [begun.get(from), begun.get(to)];
  if (start === undefined || end === undefined)
    throw new Error(`Found the phases ${[...begun.keys()].join(', ')}; wanted ${from} and ${to}.`);
  return (end - start) / 1000;
}

try {
  const started = performance.now();
  await buildGuide({ places, force: true, progress });
  const whole = (performance.now() - started) / 1000;
  const sushi = secondsBetween('Compiling FSH by SUSHI', 'Packing the guide');
  console.log(JSON.stringify({ whole, sushi }));
} finally {
  rmSync(build, { recursive: true, force: true });
}
