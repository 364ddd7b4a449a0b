import type { Target } from '../../tools/exchange/target.ts';
import type { Facts, ReportFacts, StudyFacts } from '../../tools/oracle/facts.ts';
import type { Binding, DocumentClass } from '../../tools/verdict/check.ts';
import { Untestable } from '../../tools/verdict/outcome.ts';
import { partsOf, wholeList } from './base-list.ts';
import type { Entry } from './entries.ts';
import { factsIn } from './facts.ts';
import { identifiersOf } from './identifiers.ts';
import { labelsOf } from './labels.ts';
import { knownPatients } from './queries.ts';

/** A list entry beside what is true of the study or report it stands for. */
export interface KnownEntry {
  readonly entry: Entry;
  /** What a message calls it. */
  readonly name: string;
  readonly known: StudyFacts | ReportFacts;
}

/**
 * The entries of all patients on one route that the data set knows. Others are for the checks of lists:
 * of what nobody knows nothing can be said.
 * @throws Untestable when there is none.
 */
export async function everyEntry(target: Target, binding: Binding): Promise<readonly KnownEntry[]> {
  const facts = factsIn(target);
  const { documentClass } = partsOf(binding);
  const known: KnownEntry[] = [];
  for (const patient of knownPatients(target))
    for (const entry of (await wholeList(target, binding, patient)).entries)
      known.push(...knownEntry(facts, documentClass, entry));
  if (known.length === 0)
    throw new Untestable(
      `No entry of ${binding} is one of the data set, so nothing can be compared.`,
    );
  return known;
}

function knownEntry(facts: Facts, documentClass: DocumentClass, entry: Entry): KnownEntry[] {
  const names = [...labelsOf(facts, documentClass, entry), ...studyOfManifest(facts, entry)];
  const all: readonly (StudyFacts | ReportFacts)[] =
    documentClass === 'manifests' ? facts.studies : facts.reports;
  // The first name that an entry gives itself counts.
  const known = names
    .map((name) => all.find(({ id }) => id === name))
    .find((one) => one !== undefined);
  return known === undefined ? [] : [{ entry, name: known.id, known }];
}

/** A manifest is known by its own identifier too, should it name no study or another. */
function studyOfManifest(facts: Facts, { resource }: Entry): readonly string[] {
  const own = identifiersOf(resource);
  return facts.manifests
    .filter(({ identifier: { system, value } }) => own.includes(`${system}|${value}`))
    .flatMap(({ study }) => facts.studies.filter(({ uid }) => uid === study))
    .map(({ id }) => id);
}

/**
 * At most so many of a list, spread evenly over it and always the same ones: what costs a request each is
 * judged on these. A finding says that it is not all.
 */
export function sampled<T>(target: Target, all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  target.record.finding(
    'sampled',
    `${most} of ${all.length} entries, spread over the list, were looked at.`,
  );
  return Array.from(
    { length: most },
    (_, index) => all.slice(Math.floor((index * all.length) / most))[0],
  ).filter((one) => one !== undefined);
}
