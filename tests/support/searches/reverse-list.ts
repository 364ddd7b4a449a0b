import type { Target } from '../../../tools/exchange/target.ts';
import { partsOf, searchedOn, wholeList } from '../candidate/base-list.ts';
import { asControl } from './control.ts';
import type { Entry } from '../answers/entries.ts';
import { see } from '../candidate/judges.ts';
import { everyRoute } from '../requirement.ts';

/** The patient's entries of a type on every route that is declared: what may refer to the entries of another. */
export async function listing(
  target: Target,
  patient: string,
  type: string,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  const bindings = everyRoute.filter((binding) => {
    const { documentClass, route } = partsOf(binding);
    return target.declares[documentClass].includes(route) && searchedOn(binding) === type;
  });
  for (const binding of bindings)
    found.push(
      ...(await asControl(`the list of ${patient} on ${binding}`, see('list', binding), () =>
        wholeList(target, binding, patient),
      ).then(({ entries }) => entries)),
    );
  return found;
}
