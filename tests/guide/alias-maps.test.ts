import { expect } from 'chai';
import { aliases, aliasMaps } from '../../tools/filters/alias-maps.ts';
import { readPath } from '../../tools/filters/carriers.ts';
import { filterNames } from '../../tools/filters/filter.ts';
import type { FilterId } from '../../tools/filters/filter.ts';
import { spellingsOf } from '../../tools/filters/spellings.ts';
import { builtResource, builtResources, canonicalBase } from '../../tools/guide/built.ts';
import { elementAt } from './r4-paths.ts';

const types = ['ImagingStudy', 'DiagnosticReport', 'DocumentReference'] as const;

/** The parameters that NCPeH-A of this guide has, and those of ours it may have: `Type?parameter`. */
function ours(): ReadonlySet<string> {
  const statement = builtResource('CapabilityStatement', 'ncpeh-a') as unknown as {
    rest: { resource: { type: string; searchParam?: { name: string }[] }[] }[];
  };
  const own = builtResources('SearchParameter') as readonly unknown[] as {
    code: string;
    base: string[];
  }[];
  return new Set([
    ...statement.rest.flatMap(({ resource }) =>
      resource.flatMap(({ type, searchParam = [] }) =>
        searchParam.map(({ name }) => `${type}?${name}`),
      ),
    ),
    ...own.flatMap(({ code, base }) => base.map((type) => `${type}?${code}`)),
  ]);
}

/** The parameters an anchor has under a name of its own. */
const anchorsOwn = [
  'ImagingStudy?body-site', // FHIR R5's names in HL7 Europe's CapabilityStatement
  'ImagingStudy?based-on',
  'DocumentReference?bodysite', // HL7 Europe and IHE MADO
  'DiagnosticReport?imagingStudy', // IHE IMR
];

describe('the alias maps', () => {
  it('come in a fixed order: this guide, FHIR R4, then the anchors by id', () => {
    const ids = aliasMaps().map(({ id }) => id);
    expect(ids.slice(0, 2)).to.deep.equal(['alias-this-guide', 'alias-fhir-r4']);
    expect(ids.slice(2)).to.deep.equal(ids.slice(2).toSorted()).and.not.be.empty;
  });

  it('start from the filters and returned parameters of the guideline', () => {
    const { concept } = builtResource('CodeSystem', 'filters') as unknown as {
      concept: { code: string }[];
    };
    const codes = concept.map(({ code }) => code);
    const used = [...aliases('search-spelling'), ...aliases('element-path')];
    expect(used.map(({ filter }) => filter)).to.satisfy((filters: string[]) =>
      filters.every((filter) => codes.includes(filter)),
    );
  });

  it('spell by parameters that this guide or an anchor has', () => {
    const known = new Set([...ours(), ...anchorsOwn]);
    const unknown = aliases('search-spelling')
      .map(({ code }) => code)
      .filter((code) => !known.has(/^\w+\?[\w-]+/.exec(code)?.[0] ?? ''));
    expect(unknown).to.deep.equal([]);
  });

  it('are no aliases where they call a filter unmatched, even with a code', () => {
    const target = `${canonicalBase()}/CodeSystem/search-spelling`;
    const of = (code: string, ...target: object[]) => ({ code, target });
    const element = [
      of('F2', { equivalence: 'equivalent', code: 'ImagingStudy?modality' }),
      of('F3', { equivalence: 'unmatched', code: 'ImagingStudy?never', comment: 'None.' }),
      of('F5', { equivalence: 'unmatched', comment: 'None.' }),
    ];
    expect(aliases('search-spelling', [{ id: 'one', group: [{ target, element }] }])).to.deep.equal(
      [{ filter: 'F2', code: 'ImagingStudy?modality' }],
    );
  });

  it('give the harness every spelling it tries, and it tries every one of them', () => {
    const tried = types.flatMap((type) =>
      (Object.keys(filterNames) as FilterId[]).flatMap((filter) =>
        spellingsOf(type, filter).map(({ parameter }) => `${filter} ${type}?${parameter}`),
      ),
    );
    const listed = aliases('search-spelling').map(({ filter, code }) => `${filter} ${code}`);
    expect(tried.toSorted()).to.deep.equal(listed.toSorted()).and.not.be.empty;
  });

  it('spell every filter on every resource type in this guide first; only F1 is the type itself', () => {
    const [own] = aliasMaps();
    const spelt = new Set(
      (own?.group ?? [])
        .flatMap(({ element }) => element ?? [])
        .flatMap(({ code, target }) =>
          (target ?? []).map((one) => `${code ?? ''} ${one.code?.split('?')[0] ?? ''}`),
        ),
    );
    const missing = (Object.keys(filterNames) as FilterId[])
      .flatMap((filter) => types.map((type) => `${filter} ${type}`))
      .filter((pair) => !spelt.has(pair));
    expect(missing).to.deep.equal(['F1 ImagingStudy', 'F1 DiagnosticReport']);
  });

  it('point to elements that FHIR R4 has, up to the extensions', () => {
    const lost = aliases('element-path')
      .map(({ code }) => code)
      .filter((code) => {
        const { type, steps } = readPath(code);
        if (type.startsWith('MyHealthEu')) return false; // a logical model
        const before = steps.findIndex((step) => !('element' in step));
        const names = steps.slice(0, before === -1 ? undefined : before);
        return !isElement([type, ...names.map((step) => ('element' in step ? step.element : ''))]);
      });
    expect(lost).to.deep.equal([]);
  });
});

const isElement = (names: readonly string[]): boolean =>
  elementAt(names.join('.')) !== undefined || elementAt(`${names.join('.')}[x]`) !== undefined;
