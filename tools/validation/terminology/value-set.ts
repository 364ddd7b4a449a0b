import { isObject, type JsonObject } from '../strip-definition.ts';
import { expandedOf, type Expanded } from './expansion.ts';
import { componentOf, type Component } from './include.ts';
import type { Library } from './library.ts';
import { objectsOf } from './reading.ts';
import { anyOf, butNot, outside, unknowable, type Selection } from './selection.ts';

/** The union of components; a code of a system that none draws from is told so. */
function union(components: readonly Component[]): Selection {
  const all = anyOf(components.map(({ selection }) => selection));
  const systems = components.map(({ system }) => system);
  if (systems.includes(undefined)) return all;
  const drawn = [...new Set(systems)].join(', ');
  return {
    judge: (asked, trail) =>
      asked.system === undefined || systems.includes(asked.system)
        ? all.judge(asked, trail)
        : outside(`it draws only from ${drawn}`),
    gaps: (trail) => all.gaps(trail),
  };
}

function composed(compose: JsonObject, library: Library): Selection {
  const inactive = compose['inactive'] !== false;
  const include = objectsOf(compose['include']);
  const exclude = objectsOf(compose['exclude']);
  if (include.length === 0) return unknowable('it includes nothing');
  const included = union(include.map((one) => componentOf(one, library, inactive)));
  if (exclude.length === 0) return included;
  return butNot(included, union(exclude.map((one) => componentOf(one, library))));
}

/** What the definition leaves open, an expansion may decide. */
const orExpanded = (defined: Selection, expanded: Expanded): Selection => ({
  judge(asked, trail) {
    const answer = defined.judge(asked, trail);
    if (answer.membership !== 'unknown') return answer;
    const shown = expanded.judge(asked);
    return shown.membership === 'unknown' ? answer : shown;
  },
  gaps: (trail) => (expanded.whole ? [] : defined.gaps(trail)),
});

/** What a ValueSet selects, by its `compose`, then by its `expansion`. */
export function selectionOf(definition: JsonObject, library: Library): Selection {
  const { compose, expansion } = definition;
  const defined = isObject(compose)
    ? composed(compose, library)
    : unknowable('it says nothing of its content');
  return isObject(expansion) ? orExpanded(defined, expandedOf(expansion)) : defined;
}
