import type { Target } from '../../../tools/exchange/target.ts';
import type { Facts, ReportFacts, StudyFacts } from '../../../tools/oracle/facts.ts';
import type { Binding, DocumentClass } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { partsOf, wholeList } from '../candidate/base-list.ts';
import type { Entry } from '../answers/entries.ts';
import { factsIn } from '../candidate/facts.ts';
import { factsByName } from '../candidate/facts-by-name.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { see } from '../candidate/judges.ts';
import { labelsOf } from '../answers/labels.ts';
import { knownPatients } from './queries.ts';

/** A list entry beside what is true of the study or report it stands for. */
export interface KnownEntry {
  readonly entry: Entry;
  /** What a message calls it. */
  readonly name: string;
  readonly known: StudyFacts | ReportFacts;
}

/**
 * The entries of all patients on one route that the data set knows and that belong there. Others are for
 * the checks of lists: of what nobody knows nothing can be said.
 * @throws Untestable when there is none.
 */
export function everyEntry(target: Target, binding: Binding): Promise<readonly KnownEntry[]> {
  return target.fixture(`entries known of ${binding}`, async () => {
    const facts = factsIn(target);
    const { documentClass } = partsOf(binding);
    const known: KnownEntry[] = [];
    for (const patient of knownPatients(target))
      for (const entry of (await wholeList(target, binding, patient)).entries)
        known.push(...knownEntry(facts, documentClass, entry));
    if (known.length === 0)
      throw new Untestable(
        `No entry of ${binding} is one of the data set, so nothing can be compared; ${see('list', binding)}.`,
      );
    return known;
  });
}

/** The list entry as one of the data set, if it is one that belongs there: at most one. */
export function knownEntry(facts: Facts, documentClass: DocumentClass, entry: Entry): KnownEntry[] {
  const own = identifiersOf(entry.resource);
  const { listed, manifests, reports, studies } = factsByName(facts);
  const versions = own.flatMap((identifier) => manifests.get(identifier) ?? []);
  // What is not of the class, or was replaced: that it is listed is for other checks to judge.
  const replaced = versions.length > 0 && versions.every(({ current }) => !current);
  if (documentClass === 'manifests' && (replaced || own.some((one) => reports.has(one)))) return [];
  // A manifest is known by its own identifier too, should it name no study or another.
  const names = [
    ...labelsOf(facts, documentClass, entry),
    ...versions.map(({ study }) => studies.get(study)?.id ?? ''),
  ];
  const name = names.find((one) => listed.has(one)) ?? '';
  const known = listed.get(name);
  return known === undefined ? [] : [{ entry, name, known }];
}

/**
 * At most so many of a list, always the same ones: what costs a request each is judged on these. Half of them are
 * its first, for the patients made by hand come first; the others are spread evenly over the rest. A finding says
 * that it is not all.
 */
export function sampled<T>(target: Target, all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const front = Math.ceil(most / 2);
  target.record.finding(
    'sampled',
    `${most} of ${all.length} entries were looked at: the first ${front}, the others spread over the list.`,
  );
  const step = (all.length - front) / (most - front);
  const spread = Array.from({ length: most - front }, (_, index) =>
    all.at(front + Math.floor(index * step)),
  );
  return [...all.slice(0, front), ...spread].filter((one) => one !== undefined);
}
