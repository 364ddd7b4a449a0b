import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { buildGuide } from '../../tools/guide/build-guide.ts';
import { builtResources, canonicalBase, type BuiltResource } from '../../tools/guide/built.ts';
import { packageFolder } from '../../tools/guide/fhir-cache.ts';
import { fhirPackages } from '../../tools/guide/fhir-packages.ts';
import { placesOf } from '../../tools/guide/places.ts';
import { runSushi } from '../../tools/guide/sushi.ts';
import { filesOfPackage } from './built-package.ts';

const ours = placesOf();

const configuration = (dependencies: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    id: 'test.elsewhere',
    canonical: 'http://elsewhere.example/fhir',
    name: 'Elsewhere',
    title: 'Elsewhere',
    description: 'A guide that is not this project',
    status: 'draft',
    version: '1.0.0',
    fhirVersion: '4.0.1',
    license: 'CC0-1.0',
    publisher: { name: 'nobody' },
    copyrightYear: '2026',
    releaseLabel: 'test',
    menu: { Home: 'index.html' },
    dependencies,
  });

function project(
  folder: string,
  fsh: string,
  dependencies: Readonly<Record<string, string>>,
): void {
  mkdirSync(join(folder, 'input', 'fsh'), { recursive: true });
  writeFileSync(join(folder, 'sushi-config.yaml'), configuration(dependencies));
  writeFileSync(join(folder, 'input', 'fsh', 'elsewhere.fsh'), fsh);
}

/** A home whose package cache holds the FHIR packages of ours, and our package unpacked from its file. */
function homeWithOurPackage(home: string): void {
  for (const fhirPackage of fhirPackages) {
    const link = dirname(packageFolder(home, fhirPackage));
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(dirname(packageFolder(ours.fhirHome, fhirPackage)), link, 'junction');
  }
  for (const [path, content] of filesOfPackage(ours.packageFile)) {
    const file = join(home, '.fhir', 'packages', 'ncpeh.imaging#0.1.0', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

interface Definition extends BuiltResource {
  readonly type: string;
  readonly kind: string;
  readonly url: string;
}

/** A definition of ours to derive from: a profile on a resource, or else any. */
function parent(): Definition {
  const definitions = builtResources('StructureDefinition') as readonly Definition[];
  const found = definitions.find(({ kind }) => kind === 'resource') ?? definitions[0];
  if (found === undefined) throw new Error('The built guide defines no structure');
  return found;
}

describe('building elsewhere', () => {
  let folder = '';

  before(async () => {
    await buildGuide();
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guide-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(folder, 'out', 'fsh-generated', 'resources', file), 'utf8'));

  it('takes our package as a dependency, and the extensions pack before core', async () => {
    const { url, type } = parent();
    const kind = type === 'Extension' ? 'Extension' : 'Profile';
    // Of the two definitions of this URL, core's has a string and the extensions pack's an Expression.
    const colliding = 'http://hl7.org/fhir/StructureDefinition/cqf-calculatedValue';
    const fsh = `${kind}: Derived
Parent: ${url}
Id: derived
Description: "Derived from a definition of ours"

Extension: Calculated
Parent: ${colliding}
Id: calculated
Description: "Possible only with the definition of the extensions pack"
* value[x] only Expression
`;
    project(folder, fsh, {
      'ncpeh.imaging': '0.1.0',
      'hl7.terminology.r4': '7.0.1',
      'hl7.fhir.uv.extensions.r4': '5.3.0-ballot-tc1',
    });
    homeWithOurPackage(join(folder, 'home'));
    await runSushi({ project: folder, out: join(folder, 'out'), home: join(folder, 'home') });
    expect(read('StructureDefinition-derived.json')).to.include({ baseDefinition: url, type });
    expect(url.startsWith(canonicalBase())).to.equal(true);
    expect(read('StructureDefinition-calculated.json')).to.have.property('snapshot');
  });

  it('fails with what SUSHI says, and leaves the guide that stood', async () => {
    project(folder, 'Profile: Wrong\nParent: Patient\nId: wrong\n* nonsense 1..1\n', {});
    const places = placesOf(folder, ours.fhirHome);
    mkdirSync(places.guide, { recursive: true });
    writeFileSync(join(places.guide, 'Patient-former.json'), '{}');
    const failure: unknown = await buildGuide({ places }).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).to.be.an.instanceOf(Error).with.property('name', 'SushiFailed');
    expect((failure as Error).message)
      .to.match(/^SUSHI found 1 error, wanted none\. Correct the FSH:/)
      .and.include('nonsense')
      .and.match(/elsewhere\.fsh\n\s+Line: 4/);
    expect(existsSync(join(places.guide, 'Patient-former.json'))).to.equal(true);
    expect(existsSync(places.packageFile)).to.equal(false);
    expect(existsSync(join(places.build, 'guide.lock'))).to.equal(false);
  });
});
