import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import type { Element } from './structure.ts';

/** How many a definition allows, as FHIR writes it. */
export const rangeOf = ({ min, max }: Pick<Element, 'min' | 'max'>): string =>
  `${min}..${max === Infinity ? '*' : max}`;

/** Counts the children of one name against `min` and `max` (R4 ElementDefinition.min, .max). */
export function checkCardinality(
  parent: Instance,
  element: Element,
  found: readonly Instance[],
  run: Run,
): void {
  const name = element.name.replace('[x]', '');
  const wanted = `${name} ${rangeOf(element)}`;
  const count = found.length;
  if (count < element.min) {
    const what = count === 0 ? `no ${name}` : `${count} × ${name}`;
    run.report({ code: 'cardinality', at: parent, found: what, wanted, element });
  }
  if (count > element.max) {
    const at = { path: `${parent.path}.${name}`, pointer: pointerOf(found, parent) };
    run.report({ code: 'cardinality', at, found: `${count} × ${name}`, wanted, element });
  }
}

/** Of several: the first one too many is not known, so the property that holds them. */
function pointerOf([first]: readonly Instance[], parent: Instance): Instance['pointer'] {
  return first === undefined ? parent.pointer : first.pointer.slice(0, parent.pointer.length + 1);
}
