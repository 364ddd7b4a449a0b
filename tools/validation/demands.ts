import { quoted } from './finding.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isObject } from './strip-definition.ts';
import type { Element } from './structure.ts';

/** `fixed[x]`: the same value in every part, nothing more (R4 ElementDefinition.fixed). */
export function isEqual(found: unknown, fixed: unknown): boolean {
  if (Array.isArray(fixed))
    return (
      Array.isArray(found) &&
      found.length === fixed.length &&
      fixed.every((one, index) => isEqual(found[index], one))
    );
  if (!isObject(fixed)) return found === fixed;
  if (!isObject(found)) return false;
  const names = Object.keys(fixed);
  return (
    Object.keys(found).length === names.length &&
    names.every((name) => Object.hasOwn(found, name) && isEqual(found[name], fixed[name]))
  );
}

/** `pattern[x]`: at least what the pattern holds; each item of an array matches some item found. */
export function matches(found: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern))
    return Array.isArray(found) && pattern.every((one) => found.some((item) => matches(item, one)));
  if (!isObject(pattern)) return found === pattern;
  if (!isObject(found)) return false;
  return Object.keys(pattern).every(
    (name) => Object.hasOwn(found, name) && matches(found[name], pattern[name]),
  );
}

/** Checks `fixed[x]` and `pattern[x]`. */
export function checkDemands(instance: Instance, element: Element, run: Run): void {
  const { fixed, pattern } = element;
  if (fixed === undefined && pattern === undefined) return;
  const found = quoted(instance.value);
  if (fixed !== undefined && !isEqual(instance.value, fixed.value)) {
    const wanted = `exactly ${quoted(fixed.value)}`;
    run.report({ code: 'fixed', at: instance, found, wanted, element });
  }
  if (pattern !== undefined && !matches(instance.value, pattern.value)) {
    const wanted = `at least ${quoted(pattern.value)}`;
    run.report({ code: 'pattern', at: instance, found, wanted, element });
  }
}
