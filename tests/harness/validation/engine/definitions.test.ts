import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  DefinitionsNotPrepared,
  definitionsOf,
  layerOf,
  preparedLayers,
} from '../../../../tools/validation/definitions.ts';
import { prepareDefinitions } from '../../../../tools/validation/prepare-definitions.ts';
import { createValidator } from '../../../../tools/validation/validator.ts';
import { preparedDefinitions } from './prepared.ts';

const url = 'http://a.example/CodeSystem/animals';
const system = (version: string, content = 'complete'): object => ({
  resourceType: 'CodeSystem',
  url,
  version,
  content,
  concept: [{ code: version, definition: 'prose', concept: [{ code: `${version}.1` }] }],
});

describe('prepared definitions', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ncpeh-definitions-'));
    for (const name of ['one', 'two']) {
      mkdirSync(join(folder, name));
      const manifest = JSON.stringify({ name, version: '1.0.0' });
      writeFileSync(join(folder, name, 'package.json'), manifest);
      writeFileSync(join(folder, name, 'CodeSystem-a.json'), JSON.stringify(system(name)));
      writeFileSync(join(folder, name, 'Patient-p.json'), '{"resourceType":"Patient"}');
    }
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const prepare = (): string => {
    const out = join(folder, 'out');
    prepareDefinitions({ packages: [join(folder, 'one'), join(folder, 'two')], out });
    return out;
  };

  it('find a URL in the later package, and an asked version where it is', () => {
    const definitions = definitionsOf(preparedLayers(prepare()), () => undefined);
    expect(definitions.codeSystem(url)).to.include({ version: 'two' });
    expect(definitions.codeSystem(`${url}|one`)).to.include({ version: 'one' });
    expect(definitions.codeSystem('http://a.example/none')).to.equal(undefined);
  });

  it('keep codes and leave prose behind', () => {
    const definitions = definitionsOf(preparedLayers(prepare()), () => undefined);
    expect(definitions.codeSystem(url)).to.have.deep.property('concept', [
      { code: 'two', concept: [{ code: 'two.1' }] },
    ]);
  });

  it('prefer the fuller of two code systems, whichever came later', () => {
    const layers = [layerOf([system('full')]), layerOf([system('empty', 'not-present')])];
    expect(definitionsOf(layers, () => undefined).codeSystem(url)).to.include({ version: 'full' });
  });

  it('leave a package alone that stands in its version', () => {
    const archive = join(prepare(), 'one#1.0.0.json.gz');
    const before = statSync(archive).mtimeMs;
    prepare();
    expect(statSync(archive).mtimeMs).to.equal(before);
  });

  it('tell what to do when there are none', () => {
    expect(() => createValidator({ definitions: join(folder, 'nowhere') })).to.throw(
      DefinitionsNotPrepared,
      'Run `npm run guide`',
    );
  });

  it('of core, terminology, extensions and the guide take less than 6 MB', () => {
    const out = preparedDefinitions();
    const sizes = readdirSync(out).map((name) => statSync(join(out, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).to.be.below(6_000_000);
  });
});
