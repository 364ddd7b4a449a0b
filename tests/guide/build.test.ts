import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { buildGuide } from '../../tools/guide/build-guide.ts';
import { canonicalBase, guideFolder, projectFolder } from '../../tools/guide/built.ts';
import { collisions } from '../../tools/guide/collisions.ts';
import { fhirPackages } from '../../tools/guide/fhir-packages.ts';
import type { GuideResource } from '../../tools/guide/guide-resource.ts';
import { placesOf } from '../../tools/guide/places.ts';
import { resourceTypes } from '../../tools/guide/resource-types.ts';

const places = placesOf();
const types = resourceTypes(places.fhirHome);

const resourcesOfGuide = (): GuideResource[] =>
  readdirSync(guideFolder)
    .filter((name) => /^[A-Z]\w+-.*\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(join(guideFolder, name), 'utf8')) as GuideResource);

const ownArtefacts = (): GuideResource[] =>
  resourcesOfGuide().filter(({ url }) => url?.startsWith(`${canonicalBase()}/`));

/** What the HL7 IG Publisher leaves in the folder of the guide. */
const madeByPublisher = ['input-cache', 'output', 'temp', 'template'];

/** Text files of the project that people write, below `folder`. */
function written(folder: string): string[] {
  const made = ['node_modules', '.git', 'build', 'reports', 'fsh-generated', ...madeByPublisher];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return made.includes(entry.name) ? [] : written(path);
    return entry.isFile() ? [path] : [];
  });
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(projectFolder, path), 'utf8'));

const configuration = parse(readFileSync(join(projectFolder, 'sushi-config.yaml'), 'utf8')) as {
  canonical: string;
  dependencies: Record<string, { version: string }>;
};

describe('the built guide', () => {
  before(async () => {
    await buildGuide();
  });

  it('is built without a warning of SUSHI, but for the two of every offline run', async () => {
    expect((await buildGuide()).warnings).to.deep.equal([]);
  });

  it('has a snapshot in every StructureDefinition', () => {
    const definitions = resourcesOfGuide().filter(
      ({ resourceType }) => resourceType === 'StructureDefinition',
    );
    expect(definitions).not.to.have.length(0);
    for (const { id, snapshot } of definitions)
      expect(snapshot, id).to.have.property('element').that.is.an('array').not.empty;
  });

  it('gives a version to each artefact of its own whose type has one', () => {
    const artefacts = ownArtefacts().filter(({ resourceType }) => types.hasVersion(resourceType));
    expect(artefacts.length).to.be.greaterThan(10);
    for (const { id, version } of artefacts) expect(version, id).to.be.a('string');
    expect(artefacts.map(({ resourceType }) => resourceType)).to.include('Requirements');
  });

  it('is not built again when nothing changed', async () => {
    const stamp = join(guideFolder, 'stamp.json');
    const { mtimeMs } = statSync(stamp);
    expect((await buildGuide()).built).to.equal(false);
    expect(statSync(stamp).mtimeMs).to.equal(mtimeMs);
  });

  it('has its canonical written in sushi-config.yaml alone', () => {
    expect(canonicalBase()).to.equal(configuration.canonical);
    const places = written(projectFolder)
      .filter((path) => readFileSync(path).includes(configuration.canonical))
      .map((path) => relative(projectFolder, path));
    expect(places).to.deep.equal(['sushi-config.yaml']);
  });
});

describe('the FHIR packages the guide is built on', () => {
  it('are those of sushi-config.yaml and package.json', () => {
    const { devDependencies } = json('package.json') as { devDependencies: Record<string, string> };
    for (const { carrier, version } of fhirPackages)
      expect(devDependencies[carrier], carrier).to.equal(version);
    const [, ...configured] = fhirPackages;
    expect(
      Object.fromEntries(
        Object.entries(configuration.dependencies).map(([name, { version }]) => [name, version]),
      ),
    ).to.deep.equal(Object.fromEntries(configured.map(({ name, version }) => [name, version])));
  });

  it('define the URLs of build-collisions.txt twice, in core and in the extensions pack, and no others', () => {
    const named = readFileSync(new URL('build-collisions.txt', import.meta.url), 'utf8');
    expect(collisions(places.fhirHome)).to.deep.equal(named.trim().split(/\r?\n/));
  });
});
