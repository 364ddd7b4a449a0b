/** `build-guide.ts whole|sushi HOME`: the guide from clean, or what SUSHI alone makes of the same input. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, projectFolder } from '../../../tools/guide/built.ts';
import { buildGuide } from '../../../tools/guide/build-guide.ts';
import { placesOf } from '../../../tools/guide/places.ts';
import { runSushi } from '../../../tools/guide/sushi.ts';

const [what, home = ''] = process.argv.slice(2);
const build = mkdtempSync(join(buildFolder, 'bench-'));
const places = {
  ...placesOf(projectFolder, home),
  build,
  guide: join(build, 'guide'),
  packageFile: join(build, 'package.tgz'),
  sushi: join(build, 'sushi'),
  definitions: join(build, 'definitions'),
};
try {
  if (what === 'sushi') await runSushi({ project: projectFolder, out: places.sushi, home });
  else await buildGuide({ places, force: true });
} finally {
  rmSync(build, { recursive: true, force: true });
}
