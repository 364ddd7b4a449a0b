import { byKind, type Belongs } from './agreement.ts';
import { defineStep, stepsOf, valueStep, type Stated } from './discriminator-paths.ts';
import type { Instance } from './instance.ts';
import { referenceText } from './references.ts';
import { resolve } from './resolution.ts';
import type { Run } from './run.ts';
import type { Element, Slicing } from './structure.ts';

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
