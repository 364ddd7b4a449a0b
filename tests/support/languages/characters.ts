import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { documentsOf, inBundle } from '../documents/documents.ts';
import { matches } from '../answers/entries.ts';
import { everyEntry } from '../searches/every-entry.ts';
import type { KnownEntry } from '../searches/every-entry.ts';
import { factsIn } from '../candidate/facts.ts';
import { findPatients } from '../patients/find-patients.ts';
import { under } from '../answers/entry-values.ts';
import { impressionsOf } from './impressions.ts';
import { reportsGiven } from './reports-given.ts';
import { primary } from './other-language.ts';
import { identifiersOf } from '../answers/identifiers.ts';
import { tokenOf } from '../candidate/patient.ts';
import { knownPatients } from '../searches/queries.ts';
import { comparable } from '../answers/same-text.ts';
import { text } from '../answers/shape.ts';

/** A text as the data set has it, and the texts that stand in its place. */
interface Placed {
  readonly name: string;
  readonly wanted: string;
  readonly found: readonly string[];
}

const stringsAt = (value: unknown, path: string): readonly string[] =>
  under(value, path.split('.'))
    .map(text)
    .filter((found) => found !== undefined);

const namesOf = (patient: unknown): readonly string[] =>
  ['name.text', 'name.given', 'name.family'].flatMap((path) => stringsAt(patient, path));

/**
 * The given and family names of the patients come with every character.
 * @throws Violation quoting names that do not; Untestable when no name is given.
 */
export async function namesIntact(target: Target): Promise<void> {
  const placed: Placed[] = [];
  for (const patient of knownPatients(target)) {
    const known = factsIn(target).patients.find(({ id }) => id === patient);
    const token = tokenOf(target, patient);
    const found = matches(await findPatients(target, token), 'Patient');
    // Whether the right person is found is for the checks of patients.
    const own = found.filter(({ resource }) =>
      identifiersOf(resource).includes(`${token.system}|${token.value}`),
    );
    for (const { resource } of own) {
      const names = namesOf(resource);
      // However the name is split: each word of it stands in one of its parts.
      for (const word of (known?.name ?? '').split(' '))
        placed.push({ name: patient, wanted: word, found: names });
    }
  }
  intact(target, 'Names of patients', placed);
}

/**
 * The names of the patients within documents come with every character.
 * @throws Violation quoting names that do not; Untestable when no document gives any.
 */
export async function subjectsIntact(target: Target, binding: Binding): Promise<void> {
  const nameOf = (patient: string): string =>
    factsIn(target).patients.find(({ id }) => id === patient)?.name ?? '';
  const documents = await documentsOf(target, binding, ({ known }) => known.patient);
  const placed = documents.flatMap((document) => {
    const found = inBundle(document, 'Patient').flatMap(namesOf);
    const words = nameOf(document.known.patient).split(' ');
    return words.map((wanted) => ({ name: document.name, wanted, found }));
  });
  intact(target, 'Names of patients within documents', placed);
}

/** A description that can lose something; all others are of one kind. */
const beyondAscii = ({ known }: KnownEntry): string =>
  'uid' in known && /[^ -~]/.test(known.description) ? known.description : '';

/**
 * The descriptions of studies come with every character, wherever one is given.
 * @throws Violation quoting those that do not; Untestable when none is given.
 */
export async function descriptionsIntact(target: Target, binding: Binding): Promise<void> {
  const studies =
    partsOf(binding).route === 'resources'
      ? (await everyEntry(target, binding)).map(({ entry, known }) => ({
          known,
          study: entry.resource,
        }))
      : (await documentsOf(target, binding, beyondAscii)).flatMap((document) =>
          inBundle(document, 'ImagingStudy').map((study) => ({ known: document.known, study })),
        );
  const placed = studies.flatMap(({ known, study }) => {
    if (!('uid' in known)) return [];
    const found = ['description', '_description.extension.extension.valueString'].flatMap((path) =>
      stringsAt(study, path),
    );
    return [{ name: known.id, wanted: known.description, found }];
  });
  intact(target, 'Descriptions of studies', placed);
}

/**
 * The impression of each report comes with every character, as far as it is given in the language it was
 * written in; what is in another language is a translation.
 * @throws Violation quoting those that do not; Untestable when none is given.
 */
export async function impressionsIntact(target: Target, binding: Binding): Promise<void> {
  const given = await reportsGiven(target, binding, 'none');
  const all = new Map<string, Placed>();
  for (const { content, facts, name } of given) {
    // A document may hold the report before it too.
    const found = impressionsOf(content)
      .filter(
        ({ language }) => language === undefined || primary(language) === primary(facts.language),
      )
      .map(({ words }) => words);
    // Which versions of a report are listed is for other statements: one of them has to be whole.
    const before = all.get(name)?.found ?? [];
    all.set(name, { name, wanted: facts.conclusion, found: [...before, ...found] });
  }
  const placed = [...all.values()];
  intact(target, 'Impressions of reports', placed);
}

/** Where no text is given nothing was lost: that something has to be given is for other statements. */
export function intact(target: Target, what: string, all: readonly Placed[]): void {
  const placed = all.filter(({ found }) => found.length > 0);
  if (placed.length === 0) throw new Untestable(`${what} are not given at all.`);
  target.record.compared(placed.length);
  const damaged = placed.filter(
    ({ found, wanted }) => !found.some((one) => comparable(one).includes(comparable(wanted))),
  );
  if (damaged.length > 0)
    throw new Violation(`${what} have lost characters.`, {
      wanted: damaged
        .slice(0, 3)
        .map(({ name, wanted }) => `${name}: “${wanted}”`)
        .join('; '),
      found: damaged
        .slice(0, 3)
        .map(({ found, name }) => `${name}: “${found.join(' ')}”`)
        .join('; '),
      missing: [...new Set(damaged.map(({ name }) => name))],
    });
  const renormalised = placed.filter(
    ({ found, wanted }) => !found.some((one) => one.includes(wanted)),
  );
  if (renormalised.length > 0)
    target.record.finding(
      'normal-form',
      `${what} come in another Unicode normal form or spacing: ${renormalised.length} of ${placed.length}.`,
    );
}
