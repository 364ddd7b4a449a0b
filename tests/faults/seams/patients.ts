import { patients } from '../../../tools/dataset/scenario/patients.ts';
import type { Search, Written } from './search-request.ts';
import { united } from './searchset.ts';

/** The ids of all patients a server knows. */
export const patientIds: readonly string[] = patients.map(({ id }) => id);

/** A list search with the lists of several patients in one. */
export async function listsOf(
  ids: readonly string[],
  { parameters, ask }: Search,
): Promise<Response> {
  const rest = parameters.filter(([name]) => !name.startsWith('patient'));
  const each = (id: string): Written => [['patient', `Patient/${id}`], ...rest];
  return united(await Promise.all(ids.map((id) => ask(each(id)))));
}
