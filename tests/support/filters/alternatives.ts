import type { Target } from '../../../tools/exchange/target.ts';
import { writeFilter } from '../../../tools/filters/write.ts';
import type { FilterName, Query } from '../../../tools/oracle/query.ts';
import { select } from '../../../tools/oracle/select.ts';
import type { Selection } from '../../../tools/oracle/select.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { baseParameters, searchedOn } from '../candidate/base-list.ts';
import { factsIn } from '../candidate/facts.ts';
import { filterIds, valuesOf } from '../candidate/filter-values.ts';
import { searchAll } from '../answers/pages.ts';
import { expect } from '../expectations/expect.ts';
import { inWords } from '../expectations/query-in-words.ts';
import { queriesBy } from '../searches/filter-queries.ts';
import { found } from '../searches/search.ts';
import { understoodSpelling } from '../searches/understanding.ts';

type Pair = readonly [Query, Query];

/** So many pairs are asked by: each shows whether a list of values is read. */
const fewPairs = 4;

/**
 * A list by two values of one filter, joined by a comma (R4 search, 3.1.1.4.4): the entries that either finds.
 * @throws Violation naming what is missing or too much; Untestable when no patient has entries of two values.
 */
export async function eitherOfTwo(
  target: Target,
  binding: Binding,
  filter: FilterName,
): Promise<void> {
  const spelling = await understoodSpelling(target, binding, filter);
  const written = ({ filters }: Query): string =>
    writeFilter(filterIds[filter], valuesOf(filters), spelling)[0]?.[1] ?? '';
  for (const [one, other] of pairsBy(target, binding, filter)) {
    const parameters = [
      ...(await baseParameters(target, binding, one.patient)),
      [spelling.parameter, `${written(one)},${written(other)}`] as const,
    ];
    const listing = await searchAll(target, searchedOn(binding), parameters);
    const ofOne = found(target, binding, one, listing);
    const ofOther = found(target, binding, other, listing);
    expect({
      ...ofOne,
      asked: `or ${inWords({ ...other }, factsIn(target))
        .split('; ')
        .slice(1)
        .join('; ')}`,
      selection: {
        selected: either(ofOne.selection.selected, ofOther.selection.selected),
        undecided: either(ofOne.selection.undecided, ofOther.selection.undecided),
      },
    }).to.beExactlySelected();
  }
}

/** Values that find different entries of one patient, each beside the next of them. */
function pairsBy(target: Target, binding: Binding, filter: FilterName): readonly Pair[] {
  const queries = queriesBy(target, binding, filter);
  const pairs = queries
    .slice(1)
    .map((query, before): Pair => [queries[before] ?? query, query])
    .filter(([one, other]) => one.patient === other.patient && areApart(target, one, other));
  if (pairs.length === 0)
    throw new Untestable(`No patient of the data set has entries by two values of ${filter}.`);
  return pairs.slice(0, fewPairs);
}

/** Whether each of two queries selects something that the other does not. */
function areApart(target: Target, one: Query, other: Query): boolean {
  const facts = factsIn(target);
  const [first, second] = [select(facts, one), select(facts, other)];
  const selectsAlone = ({ selected }: Selection, { selected: others, undecided }: Selection) =>
    [...selected].some((id) => !others.has(id) && !undecided.has(id));
  return selectsAlone(first, second) && selectsAlone(second, first);
}

const either = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...one, ...other]);
