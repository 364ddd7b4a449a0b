/** A code with its system somewhere in the guide, and the display written beside it. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  /** `Type/id` of the resource it stands in. */
  readonly at: string;
}

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const members = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson) : [];

/** A quantity has a system and a code too, but its code is a unit: UCUM is checked by the validator. */
const isQuantity = (value: Json): boolean => 'value' in value || 'unit' in value;

function coding(system: unknown, { code, display }: Json, at: string): Coding[] {
  if (typeof system !== 'string' || typeof code !== 'string') return [];
  return [{ system, code, at, ...(typeof display === 'string' ? { display } : {}) }];
}

/** The concepts of a part of a value set: their system is said once for all. */
const included = ({ system, concept }: Json, at: string): Coding[] =>
  members(concept).flatMap((one) => coding(system, one, at));

/** The codes of a group of a ConceptMap: sources and targets, each of the system of its side. */
const mapped = ({ source, target, element }: Json, at: string): Coding[] =>
  members(element).flatMap((one) => [
    ...coding(source, one, at),
    ...members(one['target']).flatMap((other) => coding(target, other, at)),
  ]);

/** Every code with a system in a resource, value sets and concept maps included. */
export function codingsIn(value: unknown, at: string): Coding[] {
  if (Array.isArray(value)) return value.flatMap((one) => codingsIn(one, at));
  if (!isJson(value)) return [];
  const own = isQuantity(value) ? [] : coding(value['system'], value, at);
  return [
    ...own,
    ...included(value, at),
    ...('source' in value ? mapped(value, at) : []),
    ...Object.values(value).flatMap((member) => codingsIn(member, at)),
  ];
}
