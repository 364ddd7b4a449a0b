import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { places } from './difference.ts';
import { packageFolder } from './mutants/core.ts';
import { drawMutants } from './mutants/draw.ts';
import type { Mutant } from './mutants/kind.ts';
import { kinds } from './mutants/kinds/kinds.ts';

const clause = /\bR4 [a-z0-9-]+\.html/;

const named = (mutants: readonly Mutant[]): string[] => mutants.map(({ name }) => name);

describe('the mutants', function () {
  this.timeout(60_000);

  const mutants = drawMutants({ seed: 'corpus.test', count: 560 });

  it('are at least 400, of at least 35 kinds and 60 resource types', () => {
    expect(mutants.length).to.be.at.least(400);
    expect(new Set(mutants.map(({ kind }) => kind)).size).to.be.at.least(35);
    expect(new Set(mutants.map(({ resource }) => resource.resourceType)).size).to.be.at.least(60);
  });

  it('show every kind there is', () => {
    const drawn = new Set(mutants.map(({ kind }) => kind));
    expect(kinds.filter(({ name }) => !drawn.has(name)).map(({ name }) => name)).to.deep.equal([]);
  });

  it('differ from their source in exactly one place', () => {
    const many = mutants.filter(({ source, resource }) => {
      const original: unknown = JSON.parse(readFileSync(join(packageFolder, source), 'utf8'));
      return places(original, resource).length !== 1;
    });
    expect(named(many)).to.deep.equal([]);
  });

  it('have names of their own, and so have their kinds', () => {
    expect(named(mutants)).to.deep.equal([...new Set(named(mutants))]);
    expect(new Set(kinds.map(({ name }) => name)).size).to.equal(kinds.length);
  });

  it('cite the clause they break', () => {
    expect(named(mutants.filter(({ why }) => !clause.test(why)))).to.deep.equal([]);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(drawMutants({ seed: 'corpus.test', count: 560 })).to.deep.equal(mutants);
    expect(named(drawMutants({ seed: 'another', count: 560 }))).not.to.deep.equal(named(mutants));
  });
});
