import type { Target } from '../../../tools/exchange/target.ts';
import type { ReportFacts } from '../../../tools/oracle/facts.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { contentsNamed } from '../documents/contents.ts';
import { under } from '../answers/entry-values.ts';
import { factsIn } from '../candidate/facts.ts';
import { final, isFinal, keysOf } from './final.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import type { Listing } from '../answers/pages.ts';
import { sameText } from '../answers/same-text.ts';
import { list, members, text } from '../answers/shape.ts';
import { sameMoment } from '../metadata/values-of-filter.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * No entry of a list is a report that is not final: by its status where it says one, by the identifiers of the
 * scenario's reports that are not, or by their words where it has a number that nobody knows.
 * @throws Violation naming those that are.
 */
export function onlyFinal(target: Target, { entries }: Listing): void {
  const { reports } = factsIn(target);
  // A final version may carry the identifier of the report that a preliminary one began.
  const shown = new Set(reports.filter(({ current }) => current).flatMap(keysOf));
  const drafts = reports.filter(({ status }) => !isFinal(status));
  const unfinished = drafts.flatMap(keysOf).filter((key) => !shown.has(key));
  if (unfinished.length === 0)
    throw new Untestable('The data set has no report that is not final.');
  const isKnown = (entry: Members): boolean =>
    contentsNamed(factsIn(target), [entry['masterIdentifier'], ...list(entry['identifier'])])
      .length > 0;
  const extra = entries
    .map(({ resource }) => members(resource))
    .filter(
      (entry) =>
        saysUnfinished(entry) ||
        identifiersOf(entry).some((identifier) => unfinished.includes(identifier)) ||
        (!isKnown(entry) && drafts.some((draft) => readsAs(entry, draft))),
    )
    .map((entry) => identifiersOf(entry)[0] ?? text(entry['id']) ?? 'an entry without id');
  target.record.compared(entries.length);
  if (extra.length > 0)
    throw new Violation('Reports that are not final are listed.', {
      wanted: `reports of status ${final.join(', ')}`,
      found: `${extra.length} that are not`,
      extra,
    });
}

/** Whether an entry says itself that its report is not final; an envelope need not say anything of it. */
function saysUnfinished({ docStatus, resourceType, status }: Members): boolean {
  if (resourceType === 'DiagnosticReport') return !isFinal(text(status) ?? '');
  const said = text(docStatus);
  return resourceType === 'DocumentReference' && said !== undefined && !isFinal(said);
}

/** Where an entry says when its report was issued, and in which words. */
const places: Readonly<Record<string, { readonly issued: string; readonly words: string }>> = {
  DiagnosticReport: { issued: 'issued', words: 'conclusion' },
  DocumentReference: { issued: 'content.attachment.creation', words: 'description' },
};

/** Whether an entry has the words of a report, and the moment in which they were written. */
function readsAs(entry: Members, { conclusion, issued, title }: ReportFacts): boolean {
  const at = places[text(entry['resourceType']) ?? ''];
  const textsAt = (path = ''): readonly string[] =>
    under(entry, path.split('.'))
      .map(text)
      .filter((found) => found !== undefined);
  return (
    at !== undefined &&
    textsAt(at.words).some((one) => [conclusion, title].some((words) => sameText(one, words))) &&
    textsAt(at.issued).some((one) => sameMoment(one, issued))
  );
}
