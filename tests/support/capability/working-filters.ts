import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { asControl } from '../searches/control.ts';
import { filterIds } from '../candidate/filter-values.ts';
import { seeFilter } from '../candidate/judges.ts';
import type { FilterName } from '../searches/queries.ts';
import { understoodSpelling } from '../searches/understanding.ts';

/**
 * The parameter by which each filter works on a route. A filter that does not work is for its own checks to say.
 * @throws Untestable when none works.
 */
export async function workingFilters(
  target: Target,
  binding: Binding,
): Promise<readonly { readonly filter: string; readonly parameter: string }[]> {
  const working: { filter: string; parameter: string }[] = [];
  const names = (Object.keys(filterIds) as FilterName[]).filter((name) => name !== 'documentClass');
  for (const name of names) {
    const spelling = await asControl(filterIds[name], seeFilter(name, binding), () =>
      understoodSpelling(target, binding, name),
    ).catch((error: unknown) => {
      if (error instanceof Untestable) return undefined;
      throw error;
    });
    if (spelling !== undefined)
      working.push({ filter: filterIds[name], parameter: spelling.parameter });
  }
  if (working.length > 0) return working;
  throw new Untestable('No filter works, so no working parameter can be missing.');
}
