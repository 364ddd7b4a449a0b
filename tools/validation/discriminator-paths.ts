import { childrenNamed } from './content.ts';
import type { Instance } from './instance.ts';
import { referenceText } from './references.ts';
import { resolve } from './resolution.ts';
import type { Run } from './run.ts';
import { isObject } from './strip-definition.ts';
import { referredContent, type Element } from './structure.ts';

/** One part of a discriminator's path (R4 profiling 5.1.0.11, the restricted FHIRPath). */
export type Step =
  | { readonly kind: 'child' | 'extension' | 'type'; readonly name: string }
  | { readonly kind: 'resolve' };

/** The steps of `$this`, `code.coding`, `extension('url').value`, `item.resolve().code`, … */
export function stepsOf(path: string): Step[] {
  const parts = path.match(/(?:[^.(]+(?:\([^)]*\))?)+/g) ?? [];
  return parts.flatMap((part): Step[] => {
    if (part === '$this') return [];
    if (part === 'resolve()') return [{ kind: 'resolve' }];
    const [, name, argument] = /^(extension|ofType)\(['"]?([^'")]*)['"]?\)$/.exec(part) ?? [];
    if (name === 'extension') return [{ kind: 'extension', name: argument ?? '' }];
    if (name === 'ofType') return [{ kind: 'type', name: argument ?? '' }];
    return [{ kind: 'child', name: part }];
  });
}

/** What a definition says at the end of a path: the element, and what a pattern above implies. */
export interface Stated {
  readonly element: Element;
  /** The part of a fixed or pattern value further up that stands at this place. */
  readonly implied: readonly unknown[];
}

const named = (elements: readonly Element[], name: string): Element | undefined =>
  elements.find((one) => one.name === name || one.name === `${name}[x]`);

/** The elements that define a child: unfolded here, in the sliced element, in a type's profile, or in the type. */
function childDefinitions(element: Element, name: string, run: Run): Element[] {
  const own = named(element.children, name);
  if (own !== undefined) return [own];
  const above = element.sliced && childDefinitions(element.sliced, name, run);
  const profiles = element.types.flatMap(({ profiles: urls }) => urls);
  const inProfiles = profiles.flatMap((url) => {
    const root = run.structures.byUrl(url)?.root;
    return root === undefined ? [] : childDefinitions(root, name, run);
  });
  if (inProfiles.length > 0) return inProfiles;
  if (above !== undefined && above.length > 0) return above;
  const referred = referredContent(element);
  if (referred !== undefined) return childDefinitions(referred, name, run);
  if (element.structure.root === element) return [];
  return element.types.flatMap(({ code }) => {
    const root = run.structures.byType(code)?.root;
    return root === undefined ? [] : (named(root.children, name) ?? []);
  });
}

/** What a fixed or pattern value implies for the child of a name. */
function impliedBy({ element, implied }: Stated, name: string): unknown[] {
  const demands = [element.fixed?.value, element.pattern?.value, ...implied];
  return demands.filter(isObject).flatMap((value) => {
    const part = value[name];
    if (part === undefined) return [];
    return Array.isArray(part) ? (part as unknown[]) : [part];
  });
}

function targetRoots({ element }: Stated, run: Run): Stated[] {
  const urls = element.types.flatMap(({ targets }) => targets);
  return urls.flatMap((url) => {
    const root = run.structures.byUrl(url)?.root;
    return root === undefined ? [] : [{ element: root, implied: [] }];
  });
}

function extensionDefinitions({ element }: Stated, url: string, run: Run): Stated[] {
  const [base] = childDefinitions(element, 'extension', run);
  const slice = base?.slices.find(({ types }) =>
    types.some(({ profiles }) => profiles.includes(url)),
  );
  const found = slice ?? run.structures.byUrl(url)?.root;
  return found === undefined ? [] : [{ element: found, implied: [] }];
}

/** What a definition says one step further on. */
export function defineStep(stated: Stated, step: Step, run: Run): Stated[] {
  if (step.kind === 'resolve') return targetRoots(stated, run);
  if (step.kind === 'extension') return extensionDefinitions(stated, step.name, run);
  if (step.kind === 'type') return [stated];
  const implied = impliedBy(stated, step.name);
  return childDefinitions(stated.element, step.name, run).map((element) => ({ element, implied }));
}

/** The values one step further on. */
export function valueStep(instance: Instance, step: Step, run: Run): Instance[] {
  if (step.kind === 'resolve') {
    const text = referenceText(instance);
    const resolved = text === undefined ? undefined : resolve(instance, text, run.structures);
    return resolved !== undefined && 'target' in resolved ? [resolved.target] : [];
  }
  if (step.kind === 'type') return instance.type === step.name ? [instance] : [];
  if (step.kind === 'child') return [...childrenNamed(instance, step.name, run.structures)];
  return childrenNamed(instance, 'extension', run.structures).filter(
    ({ value }) => isObject(value) && value['url'] === step.name,
  );
}
