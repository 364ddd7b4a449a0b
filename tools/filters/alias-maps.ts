import { builtResources, canonicalBase } from '../guide/built.ts';
import type { FilterId } from './filter.ts';

/** What an alias map lists of a filter: a spelling `Type?parameter`, or the path of an element. */
export interface Alias {
  readonly filter: FilterId;
  readonly code: string;
}

interface AliasMap {
  readonly id: string;
  readonly group?: readonly {
    readonly target?: string;
    readonly element?: readonly {
      readonly code?: string;
      readonly target?: readonly { readonly code?: string; readonly equivalence?: string }[];
    }[];
  }[];
}

/** The maps read before all others: first this guide, then plain FHIR (design: how a filter is spelt). */
const first = ['alias-this-guide', 'alias-fhir-r4'];

/** The guide's alias maps: this guide, FHIR R4, then one per anchor by its id. */
export function aliasMaps(): readonly AliasMap[] {
  const maps = builtResources('ConceptMap').filter(({ id }) => id.startsWith('alias-'));
  const rank = ({ id }: AliasMap): number =>
    first.includes(id) ? first.indexOf(id) : first.length;
  return (maps as readonly AliasMap[]).toSorted(
    (a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1),
  );
}

/**
 * All aliases of one kind, in the order of the maps and within each as it lists them, each once.
 * What a map calls unmatched is no alias: there its comment says why the filter has none.
 */
export function aliases(
  kind: 'search-spelling' | 'element-path',
  maps = aliasMaps(),
): readonly Alias[] {
  const target = `${canonicalBase()}/CodeSystem/${kind}`;
  const all = maps
    .flatMap(({ group }) => group ?? [])
    .filter((group) => group.target === target)
    .flatMap(({ element }) => element ?? [])
    .flatMap(({ code: filter, target }) =>
      (target ?? []).flatMap(({ code, equivalence }) =>
        code === undefined || equivalence === 'unmatched' ? [] : [{ filter, code }],
      ),
    );
  const each = new Map(all.map((alias) => [`${String(alias.filter)} ${alias.code}`, alias]));
  return [...each.values()] as readonly Alias[];
}
