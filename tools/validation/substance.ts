import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isObject } from './strip-definition.ts';
import type { Element } from './structure.ts';

/**
 * ele-1, "all FHIR elements must have a value or children", read from the structure: it stands on
 * every element of every type, and an expression for each would cost more than all other rules.
 */
export function checkSubstance(instance: Instance, element: Element, run: Run): void {
  if (element !== instance.shape || instance.resource === instance) return;
  if (instance.isPrimitive && instance.value !== undefined) return;
  const object = instance.isPrimitive ? instance.sibling : instance.value;
  if (isObject(object) && Object.keys(object).some((name) => name !== 'id')) return;
  const found = 'neither a value nor children';
  const wanted = 'a value or children';
  run.report({ code: 'invariant', at: instance, found, wanted, element, rule: 'ele-1' });
}
