import type { Target } from '../../tools/exchange/target.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Violation } from '../../tools/verdict/outcome.ts';
import { documentTypes, partsOf, searchedOn } from './base-list.ts';
import { matches } from './entries.ts';

/**
 * A list query without a patient is refused by any 4xx, or answered without entries.
 * @throws Violation when entries come.
 */
export async function noEntriesOfAnybody(target: Target, binding: Binding): Promise<void> {
  const { documentClass, route } = partsOf(binding);
  const { system, code } = documentTypes[documentClass];
  const parameters =
    route === 'documents'
      ? ([
          ['status', 'current'],
          ['type', `${system}|${code}`],
        ] as const)
      : [];
  const answer = await target.fhir.search(searchedOn(binding), parameters);
  target.record.compared();
  if (answer.status >= 400 && answer.status < 500) return;
  const found = matches(answer, searchedOn(binding));
  if (found.length > 0)
    throw new Violation('A query that names no patient finds entries.', {
      wanted: 'a 4xx status, or no entry',
      found: `${found.length} entries`,
    });
}
