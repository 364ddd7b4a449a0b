import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { documentsOf } from '../documents/documents.ts';
import { final, isFinal } from './final.ts';
import { list, members, text } from '../answers/shape.ts';

/** The statuses of the resources of a type in what was read: itself, or a document with it inside. */
const statusesIn = (body: unknown, resourceType: string): readonly string[] =>
  [body, ...list(members(body)['entry']).map((entry) => members(entry)['resource'])]
    .map(members)
    .filter((resource) => resource['resourceType'] === resourceType)
    .flatMap(({ status }) => text(status) ?? []);

/**
 * The statuses by which a content says of itself that it is not final: that of the document, and those of its
 * reports unless one of them is final, for a document may hold the report before it too.
 */
export function unfinishedIn(body: unknown): readonly string[] {
  const reports = statusesIn(body, 'DiagnosticReport');
  return [
    ...statusesIn(body, 'Composition').filter((status) => !isFinal(status)),
    ...(reports.some(isFinal) ? [] : reports),
  ];
}

const saysStatus = (body: unknown): boolean =>
  ['Composition', 'DiagnosticReport'].some((type) => statusesIn(body, type).length > 0);

/**
 * No listed document says of itself that it is not final.
 * @throws Violation naming those that do; Untestable when none says anything.
 */
export async function contentsFinal(target: Target, binding: Binding): Promise<void> {
  const saying = (await documentsOf(target, binding)).filter(({ body }) => saysStatus(body));
  if (saying.length === 0)
    throw new Untestable(`No document of ${binding} says of what status it is.`);
  target.record.compared(saying.length);
  const extra = saying
    .map(({ body, name }) => ({ name, statuses: unfinishedIn(body) }))
    .filter(({ statuses }) => statuses.length > 0);
  if (extra.length > 0)
    throw new Violation('Listed documents say of themselves that they are not final.', {
      wanted: `status ${final.join(', ')} within each document`,
      found: extra
        .slice(0, 3)
        .map(({ name, statuses }) => `${name}: ${statuses.join(', ')}`)
        .join('; '),
      extra: extra.map(({ name }) => name),
    });
}
