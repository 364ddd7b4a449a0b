import type { Target } from '../../../tools/exchange/target.ts';
import type { FilterName } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { baseParameters, searchedOn } from '../candidate/base-list.ts';
import { first } from '../candidate/cast.ts';
import { somethingOf } from '../searches/control.ts';
import { counted } from '../answers/counted.ts';
import { matches } from '../answers/entries.ts';
import { isRefused } from '../answers/refusal.ts';
import { understoodSpelling } from '../searches/understanding.ts';

/**
 * A value that cannot be valid is refused or finds nothing, in the spelling that finds something
 * with a valid one.
 * @throws Violation when it finds entries, or the server breaks down.
 */
export async function refusedOrEmpty(
  target: Target,
  binding: Binding,
  filter: FilterName,
  value: string,
): Promise<void> {
  const patient = first(target, binding);
  await somethingOf(target, binding, patient);
  const { parameter } = await understoodSpelling(target, binding, filter);
  const base = await baseParameters(target, binding, patient);
  const answer = await target.fhir.search(searchedOn(binding), [...base, [parameter, value]]);
  target.record.compared();
  if (isRefused(answer)) return;
  const entries = matches(answer, searchedOn(binding));
  if (entries.length > 0)
    throw new Violation(`The value ${value} cannot be valid, and yet it finds entries.`, {
      wanted: 'a 4xx status, or no match',
      found: counted(entries.length, 'entry', 'entries'),
    });
}
