import { carriersOf } from '../../../tools/filters/carriers.ts';
import type { Step } from '../../../tools/filters/carriers.ts';
import type { FilterId } from '../../../tools/filters/filter.ts';
import { list, members, text } from './shape.ts';

/**
 * What a list entry carries for a filter, wherever this guide or an anchor lets it stand: the values
 * found at each place of the alias maps, an element in two places once for each of them.
 */
export function carried(entry: unknown, filter: FilterId): readonly unknown[] {
  const type = text(members(entry)['resourceType']) ?? '';
  return carriersOf(type, filter).flatMap(({ steps }) =>
    steps.reduce<readonly unknown[]>((values, step) => values.flatMap(along(step)), [entry]),
  );
}

const along =
  (step: Step) =>
  (value: unknown): readonly unknown[] =>
    'element' in step ? element(value, step.element) : extensions(value, step);

/** An element by its name; `value` and `effective` stand for the choices of them too. */
function element(value: unknown, name: string): readonly unknown[] {
  const found = members(value);
  const choice = new RegExp(`^${name}(?:[A-Z]|$)`);
  const names = name === 'value' || name === 'effective' ? choice : undefined;
  return Object.keys(found)
    .filter((key) => (names === undefined ? key === name : names.test(key)))
    .flatMap((key) => (Array.isArray(found[key]) ? list(found[key]) : [found[key]]));
}

function extensions(value: unknown, step: Exclude<Step, { element: string }>): readonly unknown[] {
  const wanted = (url: string): boolean =>
    'extension' in step ? url === step.extension : url.endsWith(step.extensionEnding);
  return list(members(value)['extension']).filter((extension) =>
    wanted(text(members(extension)['url']) ?? ''),
  );
}
