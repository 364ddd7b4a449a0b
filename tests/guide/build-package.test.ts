import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { buildGuide } from '../../tools/guide/build-guide.ts';
import { canonicalBase, guideFolder } from '../../tools/guide/built.ts';
import { placesOf } from '../../tools/guide/places.ts';
import { tarball } from '../../tools/guide/tarball.ts';
import { filesOfPackage } from './built-package.ts';

const { packageFile } = placesOf();
const r5 = /\/(Requirements|ActorDefinition)-/;

describe('the FHIR package', () => {
  let files: ReadonlyMap<string, Buffer> = new Map();
  const names = (): string[] => [...files.keys()];
  const content = (path: string): unknown => JSON.parse(files.get(path)?.toString() ?? 'null');
  const below = (folder: string): string[] =>
    names().filter((name) => name.startsWith(folder) && !name.slice(folder.length).includes('/'));

  before(async () => {
    await buildGuide();
    files = filesOfPackage(packageFile);
  });

  it('holds every resource of the built guide once', () => {
    const built = readdirSync(guideFolder).filter((name) => /^[A-Z]/.test(name));
    const packed = names()
      .map((name) => name.split('/').at(-1) ?? '')
      .filter((name) => /^[A-Z]\w+-/.test(name));
    expect(packed.sort()).to.deep.equal(built.sort());
  });

  it('holds R5 resources and schemas in package/other/ alone, in no index', () => {
    const ofR5 = names().filter((name) => r5.test(name));
    expect(ofR5).not.to.have.length(0);
    for (const name of ofR5) expect(name).to.match(/^package\/other\//);
    for (const name of names().filter((path) => path.endsWith('.schema.json')))
      expect(name).to.match(/^package\/other\//);
    expect(files.has('package/other/.index.json')).to.equal(false);
  });

  it('indexes what stands in package/, and nothing else', () => {
    const index = content('package/.index.json') as { files: { filename: string }[] };
    const wanted = below('package/').filter((name) => !/\/(package|\.index)\.json$/.test(name));
    expect(index.files.map(({ filename }) => `package/${filename}`)).to.deep.equal(wanted);
  });

  it('names itself, its canonical and what it depends on', () => {
    expect(content('package/package.json')).to.deep.include({
      name: 'ncpeh.imaging',
      version: '0.1.0',
      canonical: canonicalBase(),
      fhirVersions: ['4.0.1'],
      dependencies: {
        'hl7.fhir.r4.core': '4.0.1',
        'hl7.terminology.r4': '7.0.1',
        'hl7.fhir.uv.extensions.r4': '5.3.0-ballot-tc1',
      },
    });
  });

  it('holds the bytes that stand in the built guide', () => {
    const name = 'ImplementationGuide-ncpeh.imaging.json';
    expect(files.get(`package/${name}`)).to.deep.equal(readFileSync(join(guideFolder, name)));
  });
});

describe('a tarball', () => {
  it('is the same bytes for the same entries in any order', () => {
    const entries = ['package/b.json', 'package/a.json'].map(
      (path) => [path, Buffer.from(path)] as const,
    );
    expect(tarball(entries)).to.deep.equal(tarball([...entries].reverse()));
  });

  it('refuses a path that would need an extended header', () => {
    const path = `package/${'a'.repeat(300)}.json`;
    expect(() => tarball([[path, Buffer.from('{}')]])).to.throw(/too long .* Shorten/);
  });
});
