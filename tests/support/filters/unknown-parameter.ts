import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { baseParameters, searchedOn } from '../candidate/base-list.ts';
import { first } from '../candidate/cast.ts';
import { somethingOf } from '../searches/control.ts';
import { linkOf } from '../answers/entries.ts';

const parameter = 'no-such-parameter';

/**
 * A parameter that is not applied shows: strict handling refuses it, lenient handling leaves it out
 * of link[self].
 * @throws Violation for the handling that hides it.
 */
export async function unknownIsVisible(target: Target, binding: Binding): Promise<void> {
  const patient = first(target, binding);
  const asked = [...(await baseParameters(target, binding, patient)), [parameter, 'x'] as const];
  const ask = (handling: string): ReturnType<typeof target.fhir.search> =>
    target.fhir.search(searchedOn(binding), asked, { headers: { prefer: `handling=${handling}` } });
  await somethingOf(target, binding, patient);
  const strict = await ask('strict');
  target.record.compared();
  if (strict.status < 400 || strict.status > 499)
    throw new Violation('Strict handling does not refuse an unknown parameter.', {
      wanted: 'status 400',
      found: `status ${strict.status}`,
    });
  const lenient = await ask('lenient');
  target.record.compared();
  if (lenient.status === 200 && (linkOf(lenient, 'self') ?? '').includes(parameter))
    throw new Violation('An unknown parameter is repeated as if it had been applied.', {
      wanted: `link[self] without ${parameter}`,
      found: linkOf(lenient, 'self') ?? '',
    });
}
