import type { Target } from '../../../tools/exchange/target.ts';
import { dateSelects, periodSelects } from '../../../tools/oracle/date.ts';
import { every } from '../../../tools/oracle/decision.ts';
import type { Decision } from '../../../tools/oracle/decision.ts';
import type { Query } from '../../../tools/oracle/query.ts';
import { listed } from '../../../tools/oracle/select.ts';
import type { Selection } from '../../../tools/oracle/select.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { partsOf, wholeList } from '../candidate/base-list.ts';
import { valuesIn } from '../answers/entry-values.ts';
import { factsIn } from '../candidate/facts.ts';
import { labelsOf } from '../answers/labels.ts';
import { isOpen } from '../answers/open-periods.ts';
import { searchEach } from '../searches/search-each.ts';
import type { Found } from '../searches/search.ts';

/** From when to when a study is taken to have lasted; without an end for ever. */
interface Lasting {
  readonly start: string;
  readonly end: string | null;
}

/** A study as the facts have it, and as the entries of a candidate show it: several may show one. */
interface Times {
  readonly known: { readonly started: string | null; readonly ended: string | null };
  readonly shown: readonly Lasting[];
}

/** What one bound says of a study. */
type Reading = (asked: string, times: Times) => Decision;

const alike = (decisions: readonly Decision[]): Decision =>
  decisions.every((one) => one === decisions[0]) ? (decisions[0] ?? 'undecided') : 'undecided';

const asKnown: Reading = (asked, { known: { started, ended } }) => {
  if (started === null) return 'undecided';
  return ended === null ? dateSelects(asked)(started, null) : periodSelects(asked)(started, ended);
};

/**
 * What a study date may be to a candidate: the Period or moment that its entries show, which is what R4 search
 * compares; the start alone, for the guideline asks when a study started; or the whole of a study whose end only
 * the candidate knows.
 */
const readings: readonly Reading[] = [
  (asked, times) =>
    times.shown.length === 0
      ? asKnown(asked, times)
      : alike(times.shown.map(({ start, end }) => periodSelects(asked)(start, end))),
  (asked, { known: { started }, shown }) => {
    const starts = shown.length === 0 ? [started] : shown.map(({ start }) => start);
    return alike(
      starts.map((start) => (start === null ? 'undecided' : periodSelects(asked)(start, start))),
    );
  },
  asKnown,
];

/**
 * Answers to queries by dates beside what they had to be, as one reading has it: the one that explains most of them.
 * A candidate may read a study date in any way, and the same way in every query: `gt` and `sa` differ of a
 * Period only, and who compares moments with one of them may not compare Periods with another.
 */
export async function underOneReading(
  target: Target,
  binding: Binding,
  queries: readonly Query[],
): Promise<readonly Found[]> {
  const answers: { readonly found: Found; readonly times: ReadonlyMap<string, Times> }[] = [];
  for await (const found of searchEach(target, binding, queries))
    answers.push({ found, times: await timesIn(target, binding, found.query.patient) });
  const [best = []] = readings
    .map((reading) =>
      answers.map(({ found, times }) => ({
        ...found,
        selection: selectionBy(reading, found.query, times),
      })),
    )
    .map((found) => ({ found, wrong: found.filter(isWrong).length }))
    .sort((one, other) => one.wrong - other.wrong)
    .map(({ found }) => found);
  return best;
}

function selectionBy(
  reading: Reading,
  { filters: { date = [] } }: Query,
  times: ReadonlyMap<string, Times>,
): Selection {
  const decisions = [...times].map(
    ([label, lasted]) => [label, every(date, (asked) => reading(asked, lasted))] as const,
  );
  const those = (wanted: Decision): ReadonlySet<string> =>
    new Set(decisions.filter(([, decision]) => decision === wanted).map(([label]) => label));
  return { selected: those('in'), undecided: those('undecided') };
}

function isWrong({ labels, selection: { selected, undecided } }: Found): boolean {
  const there = new Set(labels);
  return (
    [...selected].some((label) => !there.has(label)) ||
    labels.some((label) => !selected.has(label) && !undecided.has(label))
  );
}

/** What is known of every entry of a patient, and what the list shows of it. */
function timesIn(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<ReadonlyMap<string, Times>> {
  return target.fixture(`times of ${patient}@${binding}`, async () => {
    const facts = factsIn(target);
    const { documentClass } = partsOf(binding);
    const shown = new Map<string, Lasting[]>();
    for (const entry of (await wholeList(target, binding, patient)).entries)
      for (const label of labelsOf(facts, documentClass, entry))
        shown.set(label, [...(shown.get(label) ?? []), ...lastingOf(entry.resource)]);
    return new Map(
      listed(facts, patient, documentClass).map((known) => [
        known.id,
        { known, shown: shown.get(known.id) ?? [] },
      ]),
    );
  });
}

/** The Period or moment that an entry shows; none when it shows no start. */
function lastingOf(resource: unknown): readonly Lasting[] {
  const {
    starts: [start],
    ends: [end],
  } = valuesIn(resource);
  if (start === undefined) return [];
  return [{ start, end: end ?? (isOpen(resource) ? null : start) }];
}
