import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Report } from './run.ts';
import { isObject, type JsonObject } from './strip-definition.ts';

/** The first pass: what HL7's JSON schema says of a resource, type by type. */
export interface JsonShape {
  check(resource: JsonObject): Report[];
}

const id = 'r4';

/** The path of an error as FHIRPath would write it, and as a pointer. */
function placeOf(resource: JsonObject, pointer: readonly (string | number)[]): Report['at'] {
  const start = typeof resource['resourceType'] === 'string' ? resource['resourceType'] : '$this';
  const steps = pointer.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`));
  return { path: `${start}${steps.join('')}`, pointer };
}

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

function pointerOf({ instancePath, params, keyword }: ErrorObject): (string | number)[] {
  const parts = instancePath.split('/').slice(1).map(unescape);
  const pointer = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const extra: unknown = (params as Record<string, unknown>)['additionalProperty'];
  return keyword === 'additionalProperties' && typeof extra === 'string'
    ? [...pointer, extra]
    : pointer;
}

/** Properties that hold a whole resource in R4; elsewhere `resourceType` may be a name like any other. */
const holders = new Set(['contained', 'resource', 'outcome']);

/** Every resource inside a resource, itself first, with where it stands. */
function* resourcesIn(
  value: unknown,
  pointer: readonly (string | number)[] = [],
): Generator<{ resource: JsonObject; pointer: readonly (string | number)[] }> {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* resourcesIn(one, [...pointer, index]);
  } else if (isObject(value)) {
    const holder = pointer.findLast((part) => typeof part === 'string');
    if (holder === undefined || holders.has(holder)) yield { resource: value, pointer };
    for (const [name, one] of Object.entries(value))
      if (typeof one === 'object' && one !== null) yield* resourcesIn(one, [...pointer, name]);
  }
}

/** In arrays of primitives null stands beside a sibling; the schema has no word for that. */
const isFault = ({ data, instancePath }: ErrorObject): boolean =>
  data !== null || !/\/\d+$/.test(instancePath);

function reportOf(
  root: JsonObject,
  error: ErrorObject,
  within: readonly (string | number)[],
): Report {
  const { message = 'another shape', params } = error;
  const allowed: unknown = (params as Record<string, unknown>)['allowedValues'];
  const detail = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  return {
    code: 'json-shape',
    at: placeOf(root, [...within, ...pointerOf(error)]),
    found: 'JSON that the R4 schema does not allow',
    wanted: `${message}${detail}`,
    rule: error.keyword,
  };
}

/** A pass over the JSON schema of R4; each type is compiled when the first resource of it comes. */
export function createJsonShape(schema: JsonObject): JsonShape {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    // a reference becomes a call: a fifth of the code, compiled in a fifth of the time
    inlineRefs: false,
  });
  ajv.addSchema({ ...schema, $id: id });
  const types = isObject(schema['definitions']) ? schema['definitions'] : {};
  const validatorOf = (type: string): ValidateFunction | undefined =>
    Object.hasOwn(types, type) ? ajv.getSchema(`${id}#/definitions/${type}`) : undefined;
  return {
    check: (root) =>
      [...resourcesIn(root)].flatMap(({ resource, pointer }) => {
        const validate = validatorOf(String(resource['resourceType']));
        if (validate === undefined || validate(resource)) return [];
        return (validate.errors ?? [])
          .filter(isFault)
          .map((error) => reportOf(root, error, pointer));
      }),
  };
}
