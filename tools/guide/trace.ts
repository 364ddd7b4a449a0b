import { join } from 'node:path';
import { buildFolder, builtResources, type BuiltResource } from './built.ts';
import { guidelineElements, type GuidelineElement } from './model-elements.ts';
import { profiledAt, profiles, type Profile } from './profiled.ts';
import { replaceFile } from './replace.ts';

/** Where `ncpeh guide --trace` writes. */
export const traceFile = join(buildFolder, 'trace.csv');

interface Extension {
  readonly url: string;
  readonly valueCode?: string;
  readonly extension?: readonly Extension[];
}

interface Statements extends BuiltResource {
  readonly statement?: readonly {
    readonly key: string;
    readonly extension?: readonly Extension[];
  }[];
}

const columns = [
  'element',
  'name',
  'model',
  'cardinality',
  'FHIR paths',
  'profiles',
  'obligations',
  'value set',
  'DICOM tags',
  'requirements',
];

/** Several values of one field. */
const listed = (values: readonly string[]): string => values.join(' | ');

/** One field of RFC 4180. */
const field = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** The elements of the guideline that a statement covers. */
function coveredBy(extensions: readonly Extension[]): string[] {
  return extensions
    .filter(({ url }) => url.endsWith('/statement-source'))
    .flatMap(({ extension = [] }) => extension)
    .flatMap(({ url, valueCode }) => (url === 'element' && valueCode ? [valueCode] : []));
}

/** Element id → keys of the statements that cover it, sorted. */
function keysByElement(requirements: readonly Statements[]): ReadonlyMap<string, string[]> {
  const keys = new Map<string, string[]>();
  const statements = requirements.flatMap(({ statement = [] }) => statement);
  for (const { key, extension = [] } of statements)
    for (const element of coveredBy(extension))
      keys.set(element, [...(keys.get(element) ?? []), key].sort());
  return keys;
}

function row(
  element: GuidelineElement,
  keys: readonly string[],
  all: readonly Profile[],
): string[] {
  const { guidelineId, short = '', path, min, max, fhir, dicom, binding } = element;
  const bound = binding?.valueSet === undefined ? [] : [binding.valueSet, `(${binding.strength})`];
  const paths = fhir.map(({ map }) => map);
  const { profiles: own, obligations } = profiledAt(paths, all);
  return [
    guidelineId,
    short,
    path,
    `${min}..${max}`,
    listed(paths),
    listed(own),
    listed(obligations),
    bound.join(' '),
    listed(dicom.map(({ map }) => map)),
    listed(keys),
  ];
}

/**
 * The thread from each element of the guideline to its logical model, FHIR paths, the profiles that
 * oblige somebody there and to what, value set, DICOM tags and requirements, as CSV (RFC 4180): one line an element, several values separated by ` | `.
 * @throws Error naming an element that a requirement covers and no model has
 */
export function trace(
  elements: readonly GuidelineElement[] = guidelineElements(),
  requirements = builtResources('Requirements') as readonly Statements[],
  all = profiles(),
): string {
  const keys = keysByElement(requirements);
  const known = new Set(elements.map(({ guidelineId }) => guidelineId));
  for (const [id, covering] of keys)
    if (!known.has(id))
      throw new Error(
        `${covering.join(', ')} covers the element ${id}, which no logical model has. ` +
          'Correct the id in input/fsh/requirements, or add the element to input/fsh/models.',
      );
  const rows = elements.map((element) => row(element, keys.get(element.guidelineId) ?? [], all));
  return [columns, ...rows].map((fields) => `${fields.map(field).join(',')}\r\n`).join('');
}

/** Writes the trace of the built guide and says where. */
export function writeTrace(): string {
  replaceFile(traceFile, Buffer.from(trace()));
  return traceFile;
}
