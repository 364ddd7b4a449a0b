import type { Target } from '../../../tools/exchange/target.ts';
import type { Query } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { searchedOn } from '../candidate/base-list.ts';
import { asControl } from '../searches/control.ts';
import { counted } from '../answers/counted.ts';
import { matches } from '../answers/entries.ts';
import { usedIn } from '../candidate/filter-values.ts';
import { seeFilter } from '../candidate/judges.ts';
import { isRefused } from '../answers/refusal.ts';
import { search, spell } from '../searches/search.ts';

/** A system in which nobody has a code. */
const elsewhere = 'urn:oid:2.999.9.9';

/** The value as written that finds something, made one that nobody has. */
type Instead = (written: string) => string;

/**
 * A code finds nothing in another system than its own; refusing a system that is not known is as good.
 * @param query by one code, which finds something in its own system
 * @throws Violation when entries come; Untestable when the code finds nothing in its own system either, or the filter is not understood.
 */
export function nothingInAnotherSystem(
  target: Target,
  binding: Binding,
  query: Query,
): Promise<void> {
  const instead: Instead = (written) => written.replace(/^[^|]*/, elsewhere);
  const says = 'A code is taken for the same code of another system.';
  return nothingInstead(target, binding, query, instead, says);
}

/**
 * A value that is valid and that no entry has finds nothing; refusing it is as good.
 * @param query by one value, which finds something
 * @throws Violation when entries come; Untestable when the known value finds nothing either, or the filter is not understood.
 */
export function nothingByUnknown(
  target: Target,
  binding: Binding,
  query: Query,
  instead: Instead,
): Promise<void> {
  const says = 'A value that no entry has finds entries all the same.';
  return nothingInstead(target, binding, query, instead, says);
}

async function nothingInstead(
  target: Target,
  binding: Binding,
  query: Query,
  instead: Instead,
  says: string,
): Promise<void> {
  const type = searchedOn(binding);
  await findsSomething(target, binding, query);
  const parameters = (await spell(target, binding, query)).map(
    ([name, value], index, all) =>
      [name, index === all.length - 1 ? instead(value) : value] as const,
  );
  const answer = await target.fhir.search(type, parameters);
  target.record.compared();
  if (isRefused(answer)) return;
  const entries = matches(answer, type);
  const [name, value] = parameters.at(-1) ?? ['', ''];
  if (entries.length > 0)
    throw new Violation(says, {
      wanted: `no match for ${name}=${value}, or a 4xx status`,
      found: counted(entries.length, 'entry', 'entries'),
      exchange: answer.exchange,
    });
}

/** The control: as it is known the value finds something. That a filter does not work is for its own checks to say. */
function findsSomething(target: Target, binding: Binding, query: Query): Promise<void> {
  const [name = 'procedure'] = usedIn(query.filters);
  return asControl('the value that is known', seeFilter(name, binding), async () => {
    const { listing } = await search(target, binding, query.patient, query.filters);
    if (listing.entries.length === 0)
      throw new Untestable('it finds nothing, so nothing is shown by another');
  });
}
