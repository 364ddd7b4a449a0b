import type { Target } from '../../../tools/exchange/target.ts';
import type { Facts } from '../../../tools/oracle/facts.ts';
import type { Binding, DocumentClass } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { partsOf } from './base-list.ts';
import { factsIn } from './facts.ts';

/** The patients of the scenario that the run has an identifier for. */
export function knownPatients(target: Target): readonly string[] {
  return factsIn(target)
    .patients.map(({ id }) => id)
    .filter((id) => target.patients[id] !== undefined);
}

/** How many entries of a class each patient has, counted once. */
const counts = new WeakMap<Facts, Map<DocumentClass, ReadonlyMap<string, number>>>();

function countsOf(facts: Facts, documentClass: DocumentClass): ReadonlyMap<string, number> {
  const known = counts.get(facts) ?? new Map<DocumentClass, ReadonlyMap<string, number>>();
  counts.set(facts, known);
  const entries =
    documentClass === 'manifests' ? facts.studies : facts.reports.filter(({ current }) => current);
  const made = known.get(documentClass) ?? tally(entries.map(({ patient }) => patient));
  known.set(documentClass, made);
  return made;
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1);
  return counted;
}

/** How many entries of a class a patient has. */
export const entriesOf = (target: Target, binding: Binding, patient: string): number =>
  countsOf(factsIn(target), partsOf(binding).documentClass).get(patient) ?? 0;

/**
 * The patient with the most entries of a class: whoever a check asks about that needs a list.
 * @throws Untestable when nobody has an entry.
 */
export function richest(target: Target, binding: Binding): string {
  const [first] = knownPatients(target)
    .map((id) => ({ id, count: entriesOf(target, binding, id) }))
    .sort((one, other) => other.count - one.count);
  if (first === undefined || first.count === 0)
    throw new Untestable(`No patient of the data set has entries on ${binding}.`);
  return first.id;
}

/** A list of so many has a first page, a last and one between, whatever their size; of more, one a page is a long walk. */
const [several, many] = [3, 60];

/**
 * The patient with the shortest list of a class that has several pages of one entry.
 * @throws Untestable when nobody has one.
 */
export function shortest(target: Target, binding: Binding): string {
  const [found] = knownPatients(target)
    .map((id) => ({ id, count: entriesOf(target, binding, id) }))
    .filter(({ count }) => count >= several && count <= many)
    .sort((one, other) => one.count - other.count);
  if (found === undefined)
    throw new Untestable(
      `No patient of the data set has ${several} to ${many} entries on ${binding}.`,
    );
  return found.id;
}

/** Few enough to be walked entry by entry, and enough to be told apart. */
const few = 4;

/**
 * The first patient of the data set with a list worth the name, hand-made as a rule and full of traps.
 * @throws Untestable when nobody has one.
 */
export function first(target: Target, binding: Binding): string {
  const found = knownPatients(target).find((id) => entriesOf(target, binding, id) >= few);
  return found ?? richest(target, binding);
}

/**
 * Two patients with entries of a class.
 * @throws Untestable when only one has any.
 */
export function twoOf(target: Target, binding: Binding): readonly [string, string] {
  const one = first(target, binding);
  const other = knownPatients(target).find(
    (id) => id !== one && entriesOf(target, binding, id) > 0,
  );
  if (other === undefined)
    throw new Untestable(`Only ${one} of the data set has entries on ${binding}.`);
  return [one, other];
}

/**
 * A patient without any entry.
 * @throws Untestable when everybody has some.
 */
export function withNothing(target: Target): string {
  const facts = factsIn(target);
  const held = new Set([...facts.studies, ...facts.reports].map(({ patient }) => patient));
  const found = knownPatients(target).find((id) => !held.has(id));
  if (found === undefined)
    throw new Untestable('Everybody in the data set has entries, so nobody’s list is empty.');
  return found;
}

/** How many patients a check asks about that has something to ask of each: the first of the data set, with its traps. */
const most = 6;

/** Some patients, the first of the data set and the one with the most entries among them. */
export function somePatients(
  target: Target,
  binding: Binding = 'manifests.documents',
): readonly string[] {
  return [...new Set([...knownPatients(target).slice(0, most), richest(target, binding)])];
}
