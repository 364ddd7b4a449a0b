import type { JsonObject } from '../strip-definition.ts';
import { readyFilter } from './filters.ts';
import type { Library } from './library.ts';
import { objectsOf, textOf, textsOf } from './reading.ts';
import { allOf, inside, outside, unknowable, type Selection } from './selection.ts';
import type { Filter, System } from './system.ts';

/** An include or exclude: the system it draws from, if any, and what it selects. */
export interface Component {
  readonly system?: string;
  readonly selection: Selection;
}

/** An enumeration decides by itself: it needs no content of the system, only how codes compare. */
function enumerated(system: System, concepts: readonly JsonObject[]): Selection {
  const codes = concepts.flatMap(({ code }) => textOf(code) ?? []);
  const listed = new Set(codes.map((code) => system.comparable(code)));
  const missing = outside(`it is not among the ${listed.size} codes listed from ${system.url}`);
  return {
    judge: ({ code }) => (listed.has(system.comparable(code)) ? inside : missing),
    gaps: () => [],
  };
}

const whole = (system: System): Selection => ({
  judge: ({ code, version }) => system.has(code, version),
  gaps: () => system.gaps,
});

function filtered(system: System, filter: Filter): Selection {
  const { judge, gap } = readyFilter(system, filter);
  return { judge: ({ code }) => judge(code), gaps: () => (gap === undefined ? [] : [gap]) };
}

const filterOf = ({ property, op, value }: JsonObject): Filter => ({
  property: textOf(property) ?? '',
  op: textOf(op) ?? '',
  value: textOf(value) ?? '',
});

/** R4 ValueSet.compose.inactive false: where the system is at hand, its inactive codes are not meant. */
const active = (system: System): Selection => ({
  judge: ({ code }) =>
    system.inactive?.(code) === true ? outside('it is no longer active') : inside,
  gaps: () => [],
});

/** Only codes of the system; a code without a system (a FHIR `code`) is taken to be of it. */
const onlyOf = (url: string, selection: Selection): Selection => ({
  judge: (asked, trail) =>
    asked.system === undefined || asked.system === url
      ? selection.judge(asked, trail)
      : outside(`it is of another system than ${url}`),
  gaps: (trail) => selection.gaps(trail),
});

function fromSystem(system: System, component: JsonObject, inactive: boolean): Selection {
  const concepts = objectsOf(component['concept']);
  const filters = objectsOf(component['filter']).map(filterOf);
  const parts =
    concepts.length > 0
      ? [enumerated(system, concepts)]
      : [whole(system), ...filters.map((filter) => filtered(system, filter))];
  return allOf(inactive ? parts : [...parts, active(system)]);
}

/** Looked up when it is asked, so that value sets may import each other in a circle. */
const imported = (canonical: string, library: Library): Selection => ({
  judge: (asked, trail) => library.valueSet(canonical).judge(asked, trail),
  gaps: (trail) => library.valueSet(canonical).gaps(trail),
});

/**
 * Reads an include or exclude: its concepts, or the codes that pass all its filters, or the whole
 * system; and of those only what every imported value set has.
 * @param inactive false when the value set leaves inactive codes out
 */
export function componentOf(component: JsonObject, library: Library, inactive = true): Component {
  const url = textOf(component['system']);
  const imports = textsOf(component['valueSet']).map((one) => imported(one, library));
  if (url === undefined) {
    if (imports.length === 0) return { selection: unknowable('it draws from nothing (vsd-1)') };
    return { selection: allOf(imports) };
  }
  const system = library.system(url, textOf(component['version']));
  const own = onlyOf(url, fromSystem(system, component, inactive));
  return { system: url, selection: allOf([own, ...imports]) };
}
