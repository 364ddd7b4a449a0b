import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { canonical, corpus, isFaulty, resourceOf } from './corpus/corpus.ts';
import type { CorpusCase, FaultyCase } from './corpus/corpus.ts';
import { places } from './difference.ts';

/** A page of R4, so that whoever doubts an answer can look it up. */
const clause = /\bR4 [a-z0-9-]+\.html/;

const folder = new URL('corpus/', import.meta.url);

const text = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

const names = (cases: readonly CorpusCase[]): string[] => cases.map(({ name }) => name);

const faulty = corpus.filter(isFaulty);

const profiles = readdirSync(new URL('input/fsh/', folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.fsh'))
  .map((file) => text(`input/fsh/${file}`));

const twinOf = (one: FaultyCase): CorpusCase | undefined =>
  corpus.find(({ name }) => name === one.twin);

describe('the own-profile corpus', () => {
  it('has at least 80 faulty and 20 valid cases', () => {
    expect(faulty.length).to.be.at.least(80);
    expect(corpus.length - faulty.length).to.be.at.least(20);
  });

  it('names every case once', () => {
    expect(names(corpus)).to.deep.equal([...new Set(names(corpus))]);
  });

  it('cites a clause of R4 for every answer', () => {
    expect(names(corpus.filter(({ why }) => !clause.test(why)))).to.deep.equal([]);
  });

  it('tells where the referee differs, not merely that', () => {
    const bare = corpus.filter(
      ({ referee }) => referee !== undefined && !/^differs: ./.test(referee),
    );
    expect(names(bare)).to.deep.equal([]);
  });

  it('derives every faulty case from a valid one of the same profile', () => {
    const loose = faulty.filter((one) => {
      const twin = twinOf(one);
      return twin?.expected !== 'valid' || twin.profile !== one.profile;
    });
    expect(names(loose)).to.deep.equal([]);
  });

  it('changes something, and nothing but what its edit names', () => {
    const astray = faulty.filter((one) => {
      const twin = twinOf(one);
      const { edit } = one;
      const scope = edit.op === 'move' ? edit.path.replace(/\/[^/]+$/, '') : edit.path;
      const around = scope.replace(/\/(\d+|-)$/, '');
      const found = twin ? places(resourceOf(twin), resourceOf(one)) : [];
      return found.length === 0 || found.some((place) => !place.startsWith(around));
    });
    expect(names(astray)).to.deep.equal([]);
  });

  it('points at a path of the resource it is about', () => {
    const astray = faulty.filter(
      (one) => one.expected.path.split('.')[0] !== resourceOf(one).resourceType,
    );
    expect(names(astray)).to.deep.equal([]);
  });

  it('has a profile for every case, and a valid case for every profile used', () => {
    for (const { profile } of corpus) {
      expect(
        profiles.some((fsh) => fsh.includes(`\nId: ${profile}\n`)),
        profile,
      ).to.equal(true);
      const held = corpus.some((one) => one.profile === profile && one.expected === 'valid');
      expect(held, profile).to.equal(true);
    }
  });

  it('uses every resource file', () => {
    const files = readdirSync(new URL('resources/', folder)).map((file) =>
      file.replace('.json', ''),
    );
    const used = names(
      corpus.filter(({ name }) => existsSync(new URL(`resources/${name}.json`, folder))),
    );
    expect(used.sort()).to.deep.equal(files.sort());
  });

  it('spells the canonical of its sushi-config', () => {
    expect(text('sushi-config.yaml')).to.contain(`canonical: ${canonical}\n`);
  });
});
