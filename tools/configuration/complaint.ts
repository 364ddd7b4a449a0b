import type { ErrorObject } from 'ajv';
import { isMembers, type Raw } from './raw.ts';

/** One sentence for one error of the schema: place, found, wanted. */
export function complaint(error: ErrorObject, raw: Raw): string {
  const path = pathOf(error);
  const found = path.includes('headers')
    ? 'what is not shown here'
    : inWords(valueAt(raw.members, path));
  return `${raw.place(path)}: found ${found}, wanted ${wantedBy(error, path)}`;
}

/** The key that is wrong; ajv reports missing and surplus keys at their parent. */
function pathOf({ instancePath, keyword, params, propertyName }: ErrorObject): string[] {
  const parent = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const child: unknown =
    keyword === 'required'
      ? params['missingProperty']
      : keyword === 'additionalProperties'
        ? params['additionalProperty']
        : propertyName;
  return typeof child === 'string' ? [...parent, child] : parent;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(value)) return valueAt(value[Number(key)], rest);
  return isMembers(value) ? valueAt(value[key], rest) : undefined;
}

/** Values of headers never come here, and credentials inside a URL are struck out: errors end up in logs. */
function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isMembers(value)) return 'an object';
  return JSON.stringify(value)
    .replace(/\/\/[^/@]*@/, '//…@')
    .slice(0, 120);
}

/** What each shape of the schema is, in words, by the last key that has a name of its own. */
const wantedFor: readonly (readonly [path: RegExp, wanted: string])[] = [
  [/^(fhir|images)\.base$/, 'an absolute http or https URL without credentials, query or fragment'],
  [/^(fhir|images)\.headers\.[^.]+$/, 'a header name and a value of printable ASCII characters'],
  [/^(fhir|images)$/, 'the address of the base (in a file: an object with `base`)'],
  [
    /^patients\.[^.]+$/,
    'a scenario patient such as `ana` with an identifier written `system|value`',
  ],
  [/^patients$/, 'at least one scenario patient, such as `ana: "system|value"`'],
  [/^declares\.(manifests|reports)(\.|$)/, 'a list of `documents`, `resources`, each at most once'],
  [
    /^declares\.options(\.|$)/,
    'a list of `download`, `qidors`, `metadata`, `rendered`, `thumbnail`, `viewer`, each at most once',
  ],
  [/^declares$/, 'an object with `manifests`, `reports` and `options`'],
  [/^facts$/, 'the path of a facts index'],
  [/^sampling\.requests$/, 'a whole number from 8 to 100000'],
  [/^sampling$/, 'an object with `seed`, `requests` or both'],
  [/^(name|line|sampling\.seed)$/, 'a text of 1 to 80 characters'],
];

function wantedBy({ keyword, parentSchema }: ErrorObject, path: readonly string[]): string {
  if (keyword === 'additionalProperties') {
    const known = isMembers(parentSchema?.['properties'])
      ? Object.keys(parentSchema['properties'])
      : [];
    return `one of the keys ${known.join(', ')}`;
  }
  const name = path.join('.');
  return (
    wantedFor.find(([pattern]) => pattern.test(name))?.[1] ?? `what the schema says (${keyword})`
  );
}
