import { listed } from '../../../tools/oracle/select.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { factsIn } from '../candidate/facts.ts';
import type { Found } from '../searches/search.ts';

/**
 * A study that nobody reported, and a report whose study is not held, are listed like any other.
 * @throws Violation naming orphans that are not; Untestable when the data set has none.
 */
export function containsOrphans({ target, query, labels }: Found): void {
  const facts = factsIn(target);
  const held = new Set(facts.studies.map(({ uid }) => uid));
  const reported = new Set(
    listed(facts, query.patient, 'reports').flatMap((one) => ('uid' in one ? [] : one.studies)),
  );
  const orphans = listed(facts, query.patient, query.documentClass)
    .filter((one) =>
      'uid' in one ? !reported.has(one.uid) : !one.studies.some((uid) => held.has(uid)),
    )
    .map(({ id }) => id);
  if (orphans.length === 0) throw new Untestable('The data set has no orphans of this class.');
  const missing = orphans.filter((id) => !labels.includes(id));
  target.record.compared(orphans.length);
  if (missing.length > 0)
    throw new Violation('Entries without a counterpart are left out of the list.', {
      wanted: orphans.join(', '),
      found: `${orphans.length - missing.length} of ${orphans.length}`,
      missing,
    });
}
