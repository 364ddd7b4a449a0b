import type { Target } from '../../../tools/exchange/target.ts';
import type { ReportFacts } from '../../../tools/oracle/facts.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { labelsOf } from '../answers/labels.ts';
import { partsOf } from '../candidate/base-list.ts';
import { factsIn } from '../candidate/facts.ts';
import { see } from '../candidate/judges.ts';
import { isThere, listedDocuments, retrieveDocument } from '../documents/documents.ts';
import { everyEntry, sampled } from '../searches/every-entry.ts';
import { knownPatients } from '../searches/queries.ts';
import { languageByTurns, listInOtherLanguage } from './other-language.ts';

/** A report as a candidate gives it: the resource, or the document with its envelope. */
export interface Given {
  readonly name: string;
  readonly facts: ReportFacts;
  readonly content: unknown;
  /** What the envelope says of this content; nothing of a resource. */
  readonly attachment: unknown;
}

/** Each document costs a request of its own. */
const mostAsked = 20;

/** The reports of a route as they are given without a preferred language, or with another than theirs. */
export async function reportsGiven(
  target: Target,
  binding: Binding,
  preferred: 'none' | 'other',
): Promise<readonly Given[]> {
  const given =
    partsOf(binding).route === 'documents'
      ? await documentsGiven(target, binding, preferred)
      : await resourcesGiven(target, binding, preferred);
  if (given.length === 0)
    throw new Untestable(`No report of the data set is given; ${see('list', binding)}.`);
  return given;
}

async function resourcesGiven(
  target: Target,
  binding: Binding,
  preferred: 'none' | 'other',
): Promise<readonly Given[]> {
  if (preferred === 'none')
    return (await everyEntry(target, binding)).flatMap(({ entry, known, name }) =>
      'uid' in known
        ? []
        : [{ name, facts: known, content: entry.resource, attachment: undefined }],
    );
  const facts = factsIn(target);
  const given: Given[] = [];
  for (const [turn, patient] of knownPatients(target).entries()) {
    const own = facts.reports.filter((report) => report.patient === patient);
    const written = own.map(({ language }) => language);
    const language = languageByTurns(target, written, turn);
    const { entries } = await listInOtherLanguage(target, binding, patient, language);
    for (const entry of entries) {
      const [name] = labelsOf(facts, 'reports', entry);
      const report = facts.reports.find(({ id }) => id === name);
      if (report !== undefined)
        given.push({
          name: report.id,
          facts: report,
          content: entry.resource,
          attachment: undefined,
        });
    }
  }
  return given;
}

async function documentsGiven(
  target: Target,
  binding: Binding,
  preferred: 'none' | 'other',
): Promise<readonly Given[]> {
  const given: Given[] = [];
  const all = await listedDocuments(target, binding);
  // Of a report that is looked at every document is: which of them may be listed is for other statements.
  const names = sampled(target, [...new Set(all.map(({ name }) => name))], mostAsked);
  for (const listed of all.filter(({ name }) => names.includes(name))) {
    const written = 'language' in listed.known ? [listed.known.language] : [];
    const language =
      preferred === 'other'
        ? languageByTurns(target, written, names.indexOf(listed.name))
        : undefined;
    const document = await retrieveDocument(target, listed, language);
    // What is no JSON cannot be read here: a PDF holds words that only a reader sees.
    if ('uid' in listed.known || !isThere(document) || document.body['resourceType'] === undefined)
      continue;
    given.push({
      name: listed.name,
      facts: listed.known,
      content: document.body,
      attachment: listed.attachment,
    });
  }
  return given;
}

/** The reports none of whose entries is right, each by its first. */
export function withoutAny(
  target: Target,
  given: readonly Given[],
  isRight: (one: Given) => boolean,
): readonly Given[] {
  const right = new Set(given.filter(isRight).map(({ name }) => name));
  const all = new Map([...given].reverse().map((one) => [one.name, one]));
  target.record.compared(all.size);
  return [...all.values()].reverse().filter(({ name }) => !right.has(name));
}
