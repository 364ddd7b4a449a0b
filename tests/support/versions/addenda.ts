import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { drawn } from '../searches/draw.ts';
import { factsIn } from '../candidate/facts.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { entryOf } from './old-content.ts';
import { appendedPairs, ofKnown } from './report-versions.ts';
import type { Version, VersionPair } from './report-versions.ts';
import { search } from '../searches/search.ts';
import { list, members, text } from '../answers/shape.ts';

function addendaOf(target: Target): readonly VersionPair[] {
  const pairs = ofKnown(target, appendedPairs(factsIn(target)));
  if (pairs.length === 0) throw new Untestable('The data set has no addendum.');
  return drawn(target, 'addenda', pairs);
}

/**
 * A report and its addendum are both listed.
 * @throws Violation naming which is not; Untestable when the data set has no addendum.
 */
export async function bothListed(target: Target, binding: Binding): Promise<void> {
  for (const { current, other } of addendaOf(target)) {
    const { labels } = await search(target, binding, current.patient, {});
    const missing = [current.id, other.id].filter((id) => !labels.includes(id));
    target.record.compared(2);
    if (missing.length > 0)
      throw new Violation('A report and its addendum are not both listed as current.', {
        wanted: `${current.id} and its addendum ${other.id}`,
        found: `${2 - missing.length} of them`,
        missing,
      });
  }
}

/**
 * The envelope of an addendum says by `relatesTo` what it appends to.
 * @throws Violation when it does not; Untestable when the data set has no addendum, or it is not listed.
 */
export async function addendumLinked(target: Target, binding: Binding): Promise<void> {
  for (const { current, other } of addendaOf(target)) {
    const [base, addendum] = [
      await entryOf(target, binding, current),
      await entryOf(target, binding, other),
    ];
    const links = list(members(addendum.resource)['relatesTo'])
      .map(members)
      .filter(({ code }) => code === 'appends')
      .map((link) => members(link['target']));
    target.record.compared();
    if (!links.some((link) => pointsTo(link, base.resource, current)))
      throw new Violation(`The addendum ${other.id} is not linked to what it adds to.`, {
        wanted: `relatesTo appends ${current.id}, by reference or identifier`,
        found: links.length === 0 ? 'no relatesTo appends' : JSON.stringify(links),
        missing: identifiersOf(base.resource).slice(0, 1),
      });
  }
}

/** Whether a reference is to an entry: by its id, or by the identifier of the version. */
function pointsTo(
  link: Readonly<Record<string, unknown>>,
  base: unknown,
  { identifier }: Version,
): boolean {
  const id = text(members(base)['id']);
  const [, referred] =
    /\/([^/]+)$/.exec(text(link['reference'])?.replace(/\/_history\/.*$/, '') ?? '') ?? [];
  const value = text(members(link['identifier'])['value']);
  return (id !== undefined && referred === id) || value === identifier.value;
}
