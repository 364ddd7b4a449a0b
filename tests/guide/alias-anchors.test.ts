import { expect } from 'chai';
import type { ConceptMap } from 'fhir/r4.js';
import { builtResources, canonicalBase } from '../../tools/guide/built.ts';

/** The anchors, by the ids of their maps. */
const anchors = [
  ...['alias-eu-imaging', 'alias-eu-imaging-manifest', 'alias-mado-0-1-0', 'alias-mado-1-0-0'],
  ...['alias-mhd', 'alias-myhealtheu-imaging', 'alias-ncpeh-api'],
];

const filters = Array.from({ length: 8 }, (_, index) => `F${String(index + 1)}`);

const maps = (): ConceptMap[] =>
  (builtResources('ConceptMap') as unknown[] as ConceptMap[]).filter(({ id = '' }) =>
    anchors.includes(id),
  );

/** The filters that the groups of a map name whose target is one of our two code systems. */
function named({ group = [] }: ConceptMap, target: string): string[] {
  const url = `${canonicalBase()}/CodeSystem/${target}`;
  return group
    .filter((one) => one.target === url)
    .flatMap(({ element }) => element.map(({ code = '' }) => code));
}

describe('the alias maps of the anchors', () => {
  it('are one for each', () => {
    expect(maps().map(({ id }) => id)).to.have.members(anchors);
  });

  it('say of each filter how it is asked, or that it cannot be', () => {
    for (const map of maps())
      expect(named(map, 'search-spelling'), map.id).to.include.members(filters);
  });

  it('say of each filter where its value stands, or that it stands nowhere', () => {
    for (const map of maps())
      expect(named(map, 'element-path'), map.id).to.include.members(filters);
  });

  it('explain what has no counterpart', () => {
    for (const { id = '', group = [] } of maps())
      for (const { code = '', target = [] } of group.flatMap(({ element }) => element)) {
        expect(target, `${id} ${code}`).not.to.be.empty;
        for (const { code: other, equivalence, comment } of target)
          expect(equivalence === 'unmatched' ? comment : other, `${id} ${code}`).to.be.a('string');
      }
  });
});
