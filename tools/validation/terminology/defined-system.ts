import type { JsonObject } from '../strip-definition.ts';
import { indexConcepts, propertyNames, propertyTexts } from './concept-index.ts';
import type { IndexedConcept } from './concept-index.ts';
import { hierarchyOf, type Hierarchy } from './hierarchy.ts';
import { outdated } from './outdated-editions.ts';
import { objectsOf, textOf } from './reading.ts';
import { inside, outside, undecided } from './selection.ts';
import { exact, folded, type DefinedSystem, type System } from './system.ts';
import { isLater } from './version-order.ts';

type Index = ReadonlyMap<string, IndexedConcept>;

type Spelling = (code: string) => string;

/** In any case, unless the system says otherwise or has two codes that differ in nothing else. */
function comparison(definition: JsonObject, index: Index): Spelling {
  const distinct = new Set([...index.keys()].map(folded)).size;
  return definition['caseSensitive'] === true || distinct < index.size ? exact : folded;
}

/** Why a code that the definition does not list may still exist; `undefined` when it cannot. */
function whyPartial({ definition, otherVersion }: DefinedSystem, index: Index): string | undefined {
  const url = textOf(definition['url']) ?? 'the code system';
  const content = textOf(definition['content']);
  if (otherVersion !== undefined)
    return `version ${otherVersion} of ${url} is asked for, ${textOf(definition['version']) ?? 'one without a version'} is at hand`;
  if (content !== 'complete')
    return `of ${url} only a part is at hand (content ${content ?? 'unstated'})`;
  if (index.size === 0) return `${url} is called complete but its definition lists no concept`;
  return outdated(url, textOf(definition['version']));
}

const propertiesOf = ({ definition, added }: IndexedConcept): JsonObject[] => [
  ...objectsOf(definition['property']),
  ...added,
];

/** Whether the system declares a property, or a concept has it undeclared. */
function knowsProperty(
  { definition, supplements }: DefinedSystem,
  index: Index,
  name: string,
): boolean {
  const named = ({ code }: JsonObject): boolean => code === name;
  if ([definition, ...supplements].some((one) => objectsOf(one['property']).some(named)))
    return true;
  for (const concept of index.values()) if (propertiesOf(concept).some(named)) return true;
  return false;
}

/** Properties that every definition implies: R4 codesystem.html#defined-props, valueset.html. */
const implied: Readonly<
  Record<
    string,
    (concept: IndexedConcept, hierarchy: Hierarchy, spell: Spelling) => readonly string[]
  >
> = {
  code: ({ code }) => [code],
  concept: ({ code }) => [code],
  display: ({ definition }) => [textOf(definition['display']) ?? []].flat(),
  parent: ({ parents }) => parents,
  child: ({ code }, hierarchy, spell) => hierarchy.children(spell(code)),
};

/** Meanings of a hierarchy that say nothing about is-a: R4 codesystem-hierarchy-meaning.html. */
const otherMeanings = ['grouped-by', 'part-of', 'classified-with'];

function hierarchy(defined: DefinedSystem, index: Index, spell: Spelling, whole: boolean) {
  const parents = new Map<string, string[]>();
  for (const concept of index.values())
    parents.set(spell(concept.code), concept.parents.map(spell));
  const meaning = textOf(defined.definition['hierarchyMeaning']) ?? 'is-a';
  const all = hierarchyOf(parents, whole);
  return { all, subsuming: otherMeanings.includes(meaning) ? undefined : all };
}

/** Inactive: R4 codesystem-concept-properties.html, `inactive` true or a `status` of no more use. */
function inactivity(definition: JsonObject): (concept: IndexedConcept | undefined) => boolean {
  const flag = propertyNames(definition, 'inactive', []);
  const status = propertyNames(definition, 'status', []);
  return (concept) =>
    concept !== undefined &&
    (propertyTexts(propertiesOf(concept), flag).includes('true') ||
      propertyTexts(propertiesOf(concept), status).some((one) => /^(retired|inactive)$/.test(one)));
}

/** A code system whose definition is at hand, whole or in part; indexed once. */
export function definedSystem(url: string, defined: DefinedSystem): System {
  const { definition } = defined;
  const index = indexConcepts(defined);
  const comparable = comparison(definition, index);
  const spellings = new Map([...index.values()].map((one) => [comparable(one.code), one]));
  const concept = (code: string) => index.get(code) ?? spellings.get(comparable(code));
  const partial = whyPartial(defined, index);
  const { all, subsuming } = hierarchy(defined, index, comparable, partial === undefined);
  const isInactive = inactivity(definition);
  const version = textOf(definition['version']);
  return {
    url,
    comparable,
    gaps: partial === undefined ? [] : [partial],
    display: (code) => textOf(concept(code)?.definition['display']),
    inactive: (code) => isInactive(concept(code)),
    ...(subsuming === undefined ? {} : { hierarchy: subsuming }),
    has(code, asked) {
      if (concept(code) !== undefined) return inside;
      if (partial !== undefined) return undecided(partial);
      if (asked !== undefined && asked !== version && !isLater(version, asked))
        return undecided(`version ${asked} of ${url} is not at hand`);
      return outside(`${url} has no such code`);
    },
    property(name) {
      const reader = Object.hasOwn(implied, name) ? implied[name] : undefined;
      if (reader === undefined && !knowsProperty(defined, index, name)) return undefined;
      const names = new Set([name]);
      return (code) => {
        const found = concept(code);
        if (found === undefined) return undefined;
        if (reader !== undefined) return reader(found, all, comparable);
        return propertyTexts(propertiesOf(found), names);
      };
    },
  };
}
