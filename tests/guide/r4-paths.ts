import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideFolder } from '../../tools/guide/built.ts';
import { packageFolder } from '../../tools/guide/fhir-cache.ts';
import { core, fhirPackages } from '../../tools/guide/fhir-packages.ts';
import { placesOf } from '../../tools/guide/places.ts';

const { fhirHome } = placesOf();

/** What these tests read of a StructureDefinition or ValueSet. */
export interface Definition {
  readonly url: string;
  readonly context?: readonly { readonly type: string; readonly expression: string }[];
  readonly snapshot?: { readonly element: readonly Element[] };
}

interface Element {
  readonly path: string;
  readonly contentReference?: string;
  readonly type?: readonly { readonly code: string }[];
}

/** A definition of the guide or of the packages it is built on, by the name of its file. */
export function definition(name: string): Definition | undefined {
  const folders = [guideFolder, ...fhirPackages.map((one) => packageFolder(fhirHome, one))];
  const file = folders.map((folder) => join(folder, name)).find(existsSync);
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as Definition);
}

const snapshots = new Map<string, readonly Element[]>();

/** The snapshot of a type of FHIR R4 core; none where core has no such type. */
function snapshotOf(type: string): readonly Element[] {
  const file = join(packageFolder(fhirHome, core), `StructureDefinition-${type}.json`);
  const read = (): readonly Element[] =>
    existsSync(file)
      ? ((JSON.parse(readFileSync(file, 'utf8')) as Definition).snapshot?.element ?? [])
      : [];
  const known = snapshots.get(type) ?? read();
  snapshots.set(type, known);
  return known;
}

const find = (path: string): Element | undefined =>
  snapshotOf(path.split('.')[0] ?? '').find((element) => element.path === path);

/** A child: in the same snapshot, where a content reference points, or in the element's own type. */
function child(parent: Element, name: string): Element | undefined {
  const { path, contentReference, type = [] } = parent;
  const reused = contentReference?.replace(/^.*#/, '');
  return (
    find(`${path}.${name}`) ??
    (reused === undefined ? undefined : find(`${reused}.${name}`)) ??
    type.map(({ code }) => find(`${code}.${name}`)).find((found) => found !== undefined)
  );
}

/** The element of FHIR R4 at a path such as `Patient.name.family`, data types followed; none where there is no such path. */
export function elementAt(path: string): Element | undefined {
  const [type = '', ...names] = path.split('.');
  return names.reduce<Element | undefined>(
    (element, name) => (element === undefined ? undefined : child(element, name)),
    find(type),
  );
}

/** `X.extension(id)` apart: where the extension stands, and which it is; a path without one only has itself. */
export function pathParts(map: string): { path: string; at?: string; extension?: string } {
  const [, at, extension] = /^(.*)\.extension\(([\w-]+)\)$/.exec(map) ?? [];
  return at === undefined || extension === undefined
    ? { path: map }
    : { path: `${at}.extension`, at, extension };
}

/** Whether an extension may stand at a path: its context is the path, also as the data type has it, a type of the element there, or any element. */
export function mayStand({ context = [] }: Definition, at: string): boolean {
  const { path = at, type = [] } = elementAt(at) ?? {};
  const places = ['Element', at, path, ...type.map(({ code }) => code)];
  return context.some(({ expression }) => places.includes(expression));
}
