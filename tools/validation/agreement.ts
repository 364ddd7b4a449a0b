import { childrenNamed } from './content.ts';
import { isEqual, matches } from './demands.ts';
import type { Stated } from './discriminator-paths.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isAnyResource } from './slots.ts';
import { isObject } from './strip-definition.ts';
import type { Element, TypeRule } from './structure.ts';

/** Whether a value belongs to a slice; `unknown` when that cannot be decided here. */
export type Belongs = 'yes' | 'no' | 'unknown';

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

/** Whether values are what the definition at the end of a path says of them; `undefined` when it says nothing. */
export function byKind(
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
