import type { Target } from '../../tools/exchange/target.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { baseParameters, searchedOn } from './base-list.ts';
import type { Entry } from './entries.ts';
import { searchAll } from './pages.ts';
import { members } from './shape.ts';

/** The envelopes of a patient that say of themselves that they are superseded: none need be kept. */
export async function supersededOf(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<readonly Entry[]> {
  const base = await baseParameters(target, binding, patient);
  const parameters = base.map(([name, value]) =>
    name === 'status' ? (['status', 'superseded'] as const) : ([name, value] as const),
  );
  const { entries } = await searchAll(target, searchedOn(binding), parameters);
  return entries.filter(({ resource }) => members(resource)['status'] === 'superseded');
}
