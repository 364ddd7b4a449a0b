import { isEqual, matches } from './demands.ts';
import { childrenNamed } from './content.ts';
import type { Instance } from './instance.ts';
import { referenceText } from './references.ts';
import { resolve } from './resolution.ts';
import type { Run } from './run.ts';
import { isAnyResource } from './slots.ts';
import { isObject } from './strip-definition.ts';
import { referredContent, type Element, type Slicing, type TypeRule } from './structure.ts';

/** One part of a discriminator's path (R4 profiling 5.1.0.11, the restricted FHIRPath). */
type Step =
  | { readonly kind: 'child' | 'extension' | 'type'; readonly name: string }
  | { readonly kind: 'resolve' };

/** Whether a value belongs to a slice; `unknown` when that cannot be decided here. */
export type Belongs = 'yes' | 'no' | 'unknown';

/** The steps of `$this`, `code.coding`, `extension('url').value`, `item.resolve().code`, … */
function stepsOf(path: string): Step[] {
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
interface Stated {
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

function defineStep(stated: Stated, step: Step, run: Run): Stated[] {
  if (step.kind === 'resolve') return targetRoots(stated, run);
  if (step.kind === 'extension') return extensionDefinitions(stated, step.name, run);
  if (step.kind === 'type') return [stated];
  const implied = impliedBy(stated, step.name);
  return childDefinitions(stated.element, step.name, run).map((element) => ({ element, implied }));
}

function valueStep(instance: Instance, step: Step, run: Run): Instance[] {
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

/** What the elements below demand, where the element itself demands nothing. */
function demandsBelow(instance: Instance, element: Element, run: Run): Belongs | undefined {
  let verdict: Belongs | undefined;
  for (const child of [...element.children, ...element.children.flatMap(({ slices }) => slices)]) {
    const values = childrenNamed(instance, child.name, run.structures);
    const one = demanded(values, { element: child, implied: [] }, run);
    if (one === undefined || (child.min === 0 && values.length === 0)) continue;
    if (one !== 'yes') return one;
    verdict = 'yes';
  }
  return verdict;
}

function inBinding(
  instances: readonly Instance[],
  element: Element,
  run: Run,
): Belongs | undefined {
  const { binding } = element;
  const valueSet = binding?.['valueSet'];
  if (binding?.['strength'] !== 'required' || typeof valueSet !== 'string') return undefined;
  const codes = instances.flatMap(({ value }): unknown[] => {
    if (!isObject(value) || !Array.isArray(value['coding'])) return [value];
    return value['coding'] as unknown[];
  });
  const answers = codes
    .filter((code) => typeof code === 'string' || isObject(code))
    .map((code) => run.terminology.memberOf(valueSet, code).membership);
  if (answers.includes('in')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

/** Whether some value is what the definition demands; `undefined` when it demands nothing. */
function demanded(instances: readonly Instance[], stated: Stated, run: Run): Belongs | undefined {
  const { element, implied } = stated;
  const { fixed, pattern } = element;
  const any = (test: (value: unknown) => boolean): Belongs =>
    instances.some(({ value }) => test(value)) ? 'yes' : 'no';
  if (fixed !== undefined) return any((value) => isEqual(value, fixed.value));
  if (pattern !== undefined) return any((value) => matches(value, pattern.value));
  if (implied.length > 0)
    return implied.every((part) => any((value) => matches(value, part)) === 'yes') ? 'yes' : 'no';
  const bound = inBinding(instances, element, run);
  if (bound !== undefined) return bound;
  const below = instances.map((one) => demandsBelow(one, element, run));
  if (below.length === 0) return element.min > 0 && demandsSomething(element) ? 'no' : undefined;
  return below.find((one) => one === 'yes') ?? below[0];
}

const demandsSomething = ({ fixed, pattern, children }: Element): boolean =>
  fixed !== undefined || pattern !== undefined || children.some((one) => demandsSomething(one));

function byExistence(instances: readonly Instance[], { element }: Stated): Belongs | undefined {
  if (element.max === 0) return instances.length === 0 ? 'yes' : 'no';
  return element.min > 0 ? (instances.length > 0 ? 'yes' : 'no') : undefined;
}

const hasType = ({ code }: TypeRule, type: string): boolean => code === type || isAnyResource(code);

function byType(instances: readonly Instance[], { element }: Stated): Belongs {
  const { types, structure } = element;
  const wanted = structure.root === element ? [{ code: structure.type } as TypeRule] : types;
  return instances.some(({ type }) => wanted.some((one) => hasType(one, type))) ? 'yes' : 'no';
}

function byProfile(instances: readonly Instance[], { element }: Stated, run: Run): Belongs {
  const { structure, types } = element;
  const urls = types.flatMap(({ profiles }) => profiles);
  const profiles =
    structure.root === element && structure.isProfile
      ? [structure]
      : urls.flatMap((url) => run.structures.byUrl(url) ?? []);
  if (profiles.length === 0) return 'unknown';
  return instances.some((one) =>
    profiles.some((profile) => profile.type === one.type && run.conforms(one, profile)),
  )
    ? 'yes'
    : 'no';
}

function byKind(
  kind: string,
  instances: readonly Instance[],
  stated: Stated,
  run: Run,
): Belongs | undefined {
  if (kind === 'exists') return byExistence(instances, stated);
  if (kind === 'type') return byType(instances, stated);
  if (kind === 'profile') return byProfile(instances, stated, run);
  return demanded(instances, stated, run);
}

/** The type of a reference whose target is not at hand may still decide a discriminator of types. */
function byReferenceType(
  instance: Instance,
  path: string,
  stated: readonly Stated[],
  run: Run,
): Belongs {
  const text = /^(\$this\.)?resolve\(\)$/.test(path) ? referenceText(instance) : undefined;
  const resolved = text === undefined ? undefined : resolve(instance, text, run.structures);
  const type = resolved?.how === 'elsewhere' ? resolved.type : undefined;
  if (type === undefined) return 'unknown';
  return stated.some(({ element }) => element.structure.type === type) ? 'yes' : 'no';
}

type Discriminator = Slicing['discriminators'][number];

function discriminate(
  instance: Instance,
  slice: Element,
  { type, path }: Discriminator,
  run: Run,
): Belongs {
  const steps = stepsOf(path);
  let stated: Stated[] = [{ element: slice, implied: [] }];
  let values: Instance[] = [instance];
  for (const step of steps) {
    stated = stated.flatMap((one) => defineStep(one, step, run));
    values = values.flatMap((one) => valueStep(one, step, run));
  }
  const resolves = steps.some(({ kind }) => kind === 'resolve');
  if (resolves && values.length === 0 && type !== 'exists')
    return type === 'type' ? byReferenceType(instance, path, stated, run) : 'unknown';
  const verdicts = stated.flatMap((one) => byKind(type, values, one, run) ?? []);
  if (verdicts.length === 0) return type === 'exists' ? 'yes' : 'unknown';
  return verdicts.find((one) => one === 'yes') ?? verdicts[0] ?? 'unknown';
}

/** Whether a value belongs to a slice: every discriminator must say so. */
export function belongs(
  instance: Instance,
  slice: Element,
  discriminators: readonly Discriminator[],
  run: Run,
): Belongs {
  let verdict: Belongs = 'yes';
  for (const discriminator of discriminators) {
    const one = discriminate(instance, slice, discriminator, run);
    if (one === 'no') return 'no';
    if (one === 'unknown') verdict = 'unknown';
  }
  return verdict;
}
