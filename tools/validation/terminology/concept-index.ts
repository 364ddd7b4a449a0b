import type { JsonObject } from '../strip-definition.ts';
import { objectsOf, textOf } from './reading.ts';
import type { DefinedSystem } from './system.ts';

/** A concept, and the codes it stands below. */
export interface IndexedConcept {
  readonly code: string;
  readonly definition: JsonObject;
  /** Properties that supplements add. */
  readonly added: readonly JsonObject[];
  readonly parents: readonly string[];
}

const conceptProperties = 'http://hl7.org/fhir/concept-properties#';

/**
 * The codes by which a system calls one of FHIR's own concept properties: those declared with its
 * URI (HL7 v3 calls `parent` `subsumedBy`), and its usual names.
 */
export function propertyNames(
  definition: JsonObject,
  usual: string,
  others: string[],
): Set<string> {
  const declared = objectsOf(definition['property'])
    .filter(({ uri }) => uri === `${conceptProperties}${usual}`)
    .flatMap(({ code }) => textOf(code) ?? []);
  return new Set([usual, ...others, ...declared]);
}

/** The value of a concept's property as text; of a Coding its code. */
export function propertyText(property: JsonObject): string | undefined {
  for (const [name, value] of Object.entries(property)) {
    if (!name.startsWith('value')) continue;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const [coding] = objectsOf([value]);
    if (coding !== undefined) return textOf(coding['code']);
  }
  return undefined;
}

/** The values of a concept's properties of these names. */
export const propertyTexts = (properties: readonly JsonObject[], names: ReadonlySet<string>) =>
  properties
    .filter(({ code }) => typeof code === 'string' && names.has(code))
    .flatMap((property) => propertyText(property) ?? []);

/** Every concept of a definition with the concept it is nested in; no recursion, as deep as it comes. */
export function* nested(
  definition: JsonObject,
): Generator<{ concept: JsonObject; above?: string }> {
  const waiting: { concepts: JsonObject[]; above?: string }[] = [
    { concepts: objectsOf(definition['concept']) },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const concept of next.concepts) {
      yield next.above === undefined ? { concept } : { concept, above: next.above };
      const code = textOf(concept['code']);
      const concepts = objectsOf(concept['concept']);
      if (code !== undefined && concepts.length > 0) waiting.push({ concepts, above: code });
    }
}

function additions(supplements: readonly JsonObject[]): Map<string, JsonObject[]> {
  const added = new Map<string, JsonObject[]>();
  for (const { concept } of supplements.flatMap((supplement) => [...nested(supplement)])) {
    const code = textOf(concept['code']);
    if (code !== undefined)
      added.set(code, [...(added.get(code) ?? []), ...objectsOf(concept['property'])]);
  }
  return added;
}

/** Parents that stand as `child` properties of other concepts. */
function adopted(definition: JsonObject): Map<string, string[]> {
  const names = propertyNames(definition, 'child', []);
  const parents = new Map<string, string[]>();
  for (const { concept } of nested(definition)) {
    const code = textOf(concept['code']);
    if (code === undefined) continue;
    for (const child of propertyTexts(objectsOf(concept['property']), names))
      parents.set(child, [...(parents.get(child) ?? []), code]);
  }
  return parents;
}

/**
 * The concepts of one edition by code, each with its parents: the concept it is nested in, those
 * that a `parent` property names and those whose `child` property names it.
 */
function indexOne(
  definition: JsonObject,
  added: ReadonlyMap<string, readonly JsonObject[]>,
): Map<string, IndexedConcept> {
  const index = new Map<string, IndexedConcept>();
  const adoptive = adopted(definition);
  const parentNames = propertyNames(definition, 'parent', ['subsumedBy']);
  for (const { concept, above } of nested(definition)) {
    const code = textOf(concept['code']);
    if (code === undefined) continue;
    const named = propertyTexts(objectsOf(concept['property']), parentNames);
    const parents = new Set([
      ...(index.get(code)?.parents ?? []),
      ...(above === undefined ? [] : [above]),
      ...named,
      ...(adoptive.get(code) ?? []),
    ]);
    index.set(code, {
      code,
      definition: concept,
      added: added.get(code) ?? [],
      parents: [...parents],
    });
  }
  return index;
}

/** The concepts of a code system by code; of two editions that have one, the first one's. */
export function indexConcepts({ definition, r4Edition, supplements }: DefinedSystem) {
  const added = additions(supplements);
  const index = indexOne(definition, added);
  if (r4Edition !== undefined)
    for (const [code, concept] of indexOne(r4Edition, added))
      if (!index.has(code)) index.set(code, concept);
  return index;
}
