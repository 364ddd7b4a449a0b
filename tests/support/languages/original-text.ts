import { Buffer } from 'node:buffer';
import type { Target } from '../../../tools/exchange/target.ts';
import type { ReportFacts } from '../../../tools/oracle/facts.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { isThere, listedDocuments } from '../documents/documents.ts';
import { everyEntry, sampled } from '../searches/every-entry.ts';
import { see } from '../candidate/judges.ts';
import { labelsOf } from '../answers/labels.ts';
import { factsIn } from '../candidate/facts.ts';
import { knownPatients } from '../searches/queries.ts';
import { retrieveDocument } from '../documents/documents.ts';
import { languageByTurns, listInOtherLanguage } from './other-language.ts';
import { comparable } from '../answers/same-text.ts';
import { list, members, text } from '../answers/shape.ts';

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

/** The words in a resource: its strings, narratives without their tags, attachments of text decoded. */
export function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.includes('<div') ? withoutTags(value) : value];
  if (typeof value !== 'object' || value === null) return [];
  const attached = attachedText(members(value));
  return [...(attached === undefined ? [] : [attached]), ...Object.values(value).flatMap(wordsIn)];
}

/** The text that an attachment holds; undefined of one that is no text or elsewhere. */
function attachedText({
  contentType,
  data,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (text(contentType)?.startsWith('text/') !== true || typeof data !== 'string') return undefined;
  return Buffer.from(data, 'base64').toString('utf8');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const withoutTags = (xhtml: string): string =>
  xhtml
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_all, hex: string, digits: string) => {
      const point = parseInt(digits, hex === '' ? 10 : 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    })
    .replace(/&([a-z]+);/g, (all, name: string) => entities[name] ?? all);

/**
 * Every report holds the impression in the words of its author, whatever stands beside it: in one of the entries
 * that are listed for it, for which of its versions may be listed is for other statements.
 * @throws Violation quoting the words that are missing.
 */
export function originalThere(target: Target, given: readonly Given[]): void {
  const lost = withoutAny(target, given, ({ content, facts: { conclusion } }) => {
    const wanted = comparable(conclusion);
    return wordsIn(content).some((words) => comparable(words).includes(wanted));
  });
  if (lost.length > 0)
    throw new Violation('Reports come without the words of their authors.', {
      wanted: lost
        .slice(0, 3)
        .map(({ facts, name }) => `${name}: “${facts.conclusion}”`)
        .join('; '),
      found: lost
        .slice(0, 3)
        .map(({ content, name }) => `${name}: ${nearest(content)}`)
        .join('; '),
      missing: lost.map(({ name }) => name),
    });
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

/** What stands where the impression should: for a message. */
function nearest(content: unknown): string {
  const [first] = impressionsOf(content);
  return first === undefined ? 'no impression' : `“${first.words}”`;
}

/** An impression, with the language it is marked with, if it is. */
interface Impression {
  readonly words: string;
  readonly language: string | undefined;
}

/**
 * Where a report, a resource or a document, gives its impression: as conclusion, and only for want of one
 * in its presented forms, which may say the same in other words (A.8.1).
 */
export function impressionsOf(content: unknown): readonly Impression[] {
  const reports = [
    content,
    ...list(members(content)['entry']).map((one) => members(one)['resource']),
  ]
    .map(members)
    .filter(({ resourceType }) => resourceType === 'DiagnosticReport');
  const conclusions = reports.flatMap(({ conclusion, language }) =>
    inWords(text(conclusion), text(language)),
  );
  if (conclusions.length > 0) return conclusions;
  return reports.flatMap(({ language, presentedForm }) =>
    list(presentedForm)
      .map(members)
      .flatMap((form) => inWords(attachedText(form), text(form['language']) ?? text(language))),
  );
}

const inWords = (words: string | undefined, language: string | undefined): Impression[] =>
  words === undefined ? [] : [{ words, language }];
