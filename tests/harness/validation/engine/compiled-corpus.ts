import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFolder } from '../../../../tools/guide/built.ts';
import { layOutFhirCache } from '../../../../tools/guide/fhir-cache.ts';
import { placesOf } from '../../../../tools/guide/places.ts';
import { runSushi } from '../../../../tools/guide/sushi.ts';

const sources = fileURLToPath(new URL('../corpus/', import.meta.url));
const folder = join(buildFolder, 'validation-corpus');

function digest(): string {
  const hash = createHash('sha256');
  const files = readdirSync(join(sources, 'input'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.fsh'))
    .map((name) => join('input', name));
  for (const name of ['sushi-config.yaml', ...files.sort()])
    hash.update(name).update(readFileSync(join(sources, name)));
  return hash.digest('hex');
}

/** The profiles, extensions, value sets and code systems of the corpus; compiled when their FSH changed. */
export async function compiledCorpus(): Promise<unknown[]> {
  const resources = join(folder, 'fsh-generated', 'resources');
  const stamp = join(folder, 'stamp');
  const wanted = digest();
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(join(sources, 'input'), join(folder, 'input'), { recursive: true });
    cpSync(join(sources, 'sushi-config.yaml'), join(folder, 'sushi-config.yaml'));
    const { fhirHome } = placesOf();
    layOutFhirCache(fhirHome);
    await runSushi({ project: folder, out: folder, home: fhirHome });
    writeFileSync(stamp, wanted);
  }
  return readdirSync(resources)
    .filter((name) => name.endsWith('.json'))
    .map((name): unknown => JSON.parse(readFileSync(join(resources, name), 'utf8')));
}
