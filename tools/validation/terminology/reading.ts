import { isObject, type JsonObject } from '../strip-definition.ts';

/** The objects of a list; nothing where a definition is not shaped as FHIR wants it. */
export const objectsOf = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter((member): member is JsonObject => isObject(member)) : [];

/** The texts of a list. */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((member) => typeof member === 'string') : [];

/** A text, or `undefined`. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
