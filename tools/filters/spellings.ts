import { aliases } from './alias-maps.ts';
import type { FilterId, Searched } from './filter.ts';

/** A search parameter, with modifier or chain, that asks for a filter; write.ts knows how its value is written. */
export interface Spelling {
  readonly parameter: string;
}

let known: ReadonlyMap<string, readonly Spelling[]> | undefined;

/**
 * The spellings of a filter in the order in which they are tried: the guide's own, those of FHIR R4,
 * then what the anchors' alias maps add. Read once from the built guide.
 * @throws GuideNotBuilt
 */
export function spellingsOf(type: Searched, filter: FilterId): readonly Spelling[] {
  known ??= readSpellings();
  return known.get(`${type} ${filter}`) ?? [];
}

function readSpellings(): ReadonlyMap<string, readonly Spelling[]> {
  const spellings = new Map<string, Spelling[]>();
  for (const { filter, code } of aliases('search-spelling')) {
    const [type = '', parameter = ''] = code.split('?');
    const key = `${type} ${filter}`;
    spellings.set(key, [...(spellings.get(key) ?? []), { parameter }]);
  }
  return spellings;
}
