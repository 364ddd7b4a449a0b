/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object (not an array, not null). */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kept: Readonly<Record<string, readonly string[]>> = {
  StructureDefinition: [
    ...['resourceType', 'url', 'version', 'name', 'title', 'fhirVersion', 'kind', 'abstract'],
    ...['context', 'contextInvariant', 'type', 'baseDefinition', 'derivation'],
  ],
  ValueSet: ['resourceType', 'url', 'version', 'name', 'title', 'compose', 'expansion'],
  CodeSystem: [
    ...['resourceType', 'url', 'version', 'name', 'title', 'caseSensitive', 'hierarchyMeaning'],
    ...['valueSet', 'content', 'supplements', 'filter', 'property', 'concept'],
  ],
};

/** Members of an ElementDefinition that decide nothing about an instance. */
const prose = new Set([
  ...['short', 'definition', 'comment', 'requirements', 'alias', 'example', 'mapping', 'code'],
  ...['label', 'meaningWhenMissing', 'orderMeaning', 'isModifierReason', 'condition', 'isSummary'],
  ...['representation', 'mustSupport', 'defaultValue', 'extension'],
]);

/** On nearly every element of every snapshot; the walker checks both without an expression. */
const structural = new Set(['ele-1', 'ext-1']);

function stripConstraint(constraint: JsonObject): JsonObject {
  const { key, severity, human, expression } = constraint;
  return { key, severity, human, expression };
}

function stripElement(element: JsonObject): JsonObject {
  const entries = Object.entries(element).filter(([name]) => !prose.has(name));
  const stripped: Record<string, unknown> = Object.fromEntries(entries);
  if (Array.isArray(element['constraint'])) {
    const left = element['constraint']
      .filter(isObject)
      .filter(({ key }) => !structural.has(String(key)))
      .map(stripConstraint);
    if (left.length > 0) stripped['constraint'] = left;
    else delete stripped['constraint'];
  }
  return stripped;
}

/** Concepts keep what value sets select by: code, display, properties and their children. */
function stripConcept(concept: JsonObject): JsonObject {
  const { code, display, property, concept: children } = concept;
  return {
    code,
    ...(display === undefined ? {} : { display }),
    ...(property === undefined ? {} : { property }),
    ...(Array.isArray(children)
      ? { concept: children.filter(isObject).map((child) => stripConcept(child)) }
      : {}),
  };
}

/**
 * A StructureDefinition, ValueSet or CodeSystem without prose: what the validator reads and no
 * more, a tenth of its size. `undefined` for any other resource.
 */
export function stripDefinition(resource: JsonObject): JsonObject | undefined {
  const names = kept[String(resource['resourceType'])];
  if (names === undefined) return undefined;
  const stripped: Record<string, unknown> = {};
  for (const name of names) if (name in resource) stripped[name] = resource[name];
  const { snapshot, concept } = resource;
  if (isObject(snapshot) && Array.isArray(snapshot['element']))
    stripped['snapshot'] = { element: snapshot['element'].filter(isObject).map(stripElement) };
  if (Array.isArray(concept))
    stripped['concept'] = concept.filter(isObject).map((child) => stripConcept(child));
  return stripped;
}
