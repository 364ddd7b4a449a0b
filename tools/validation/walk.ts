import { checkBinding } from './bindings.ts';
import { checkBundle } from './bundles.ts';
import { checkCoding } from './codings.ts';
import { checkCardinality } from './cardinality.ts';
import { checkContained } from './contained.ts';
import { checkDemands } from './demands.ts';
import { checkExtension } from './extensions.ts';
import { contentOf } from './content.ts';
import type { Instance } from './instance.ts';
import { checkConstraints } from './invariants.ts';
import { checkLimits } from './limits.ts';
import { checkNarrative } from './narrative.ts';
import { checkPrimitive } from './primitives.ts';
import { checkClaims } from './profiles.ts';
import { checkReference } from './references.ts';
import type { Run } from './run.ts';
import { checkSubstance } from './substance.ts';
import { checkSlices } from './slicing.ts';
import { referredContent, type Element } from './structure.ts';
import { checkType, checkTypeProfiles } from './types.ts';

/** A rule family: what an element's definition says of its value, apart from what stands below it. */
type Rule = (instance: Instance, element: Element, run: Run) => void;

const rules: readonly Rule[] = [
  checkSubstance,
  checkPrimitive,
  checkNarrative,
  checkDemands,
  checkLimits,
  checkBinding,
  checkCoding,
  checkReference,
  checkContained,
  checkConstraints,
  checkExtension,
  checkBundle,
  checkClaims,
];

function walkChildren(instance: Instance, children: readonly Element[], run: Run): void {
  const { children: present } = contentOf(instance, run.structures);
  for (const child of children) {
    const found = present.get(child.name) ?? [];
    checkCardinality(instance, child, found, run);
    for (const one of found) if (checkType(one, child, run)) run.walk(one, child);
    checkSlices(instance, child, found, run);
  }
}

function reportMistakes(instance: Instance, element: Element, run: Run): void {
  for (const { path, pointer, ...mistake } of contentOf(instance, run.structures).mistakes)
    run.report({ ...mistake, at: { path, pointer }, element });
}

/** The value of a primitive is the JSON value itself; it has no element of its own. */
const ownChildren = ({ children, structure }: Element): readonly Element[] =>
  structure.kind === 'primitive-type' ? children.filter(({ name }) => name !== 'value') : children;

/**
 * Checks an element against one definition of it, then against the definition of its type: a
 * snapshot may stop at an element whose type says the rest, and SUSHI's unfold only what a profile
 * touches. Each pair of element and definition is walked once.
 */
export function walk(instance: Instance, element: Element, run: Run): void {
  if (!run.firstTime(instance, element)) return;
  for (const rule of rules) rule(instance, element, run);
  if (element === instance.shape) reportMistakes(instance, element, run);
  walkChildren(instance, ownChildren(element), run);
  const referred = referredContent(element);
  if (referred !== undefined) run.walk(instance, referred);
  if (instance.shape !== undefined) run.walk(instance, instance.shape);
  checkTypeProfiles(instance, element, run);
}
