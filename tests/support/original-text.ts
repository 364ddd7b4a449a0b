import { Buffer } from 'node:buffer';
import type { Target } from '../../tools/exchange/target.ts';
import type { ReportFacts } from '../../tools/oracle/facts.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../tools/verdict/outcome.ts';
import { partsOf } from './base-list.ts';
import { isThere, listedDocuments } from './documents.ts';
import { everyEntry, sampled } from './every-entry.ts';
import { see } from './judges.ts';
import { labelsOf } from './labels.ts';
import { factsIn } from './facts.ts';
import { knownPatients } from './queries.ts';
import { retrieveDocument } from './documents.ts';
import { listInOtherLanguage, otherLanguage } from './other-language.ts';
import { comparable } from './same-text.ts';
import { list, members, text } from './shape.ts';

/** A report as a candidate gives it: the resource, or the document with its envelope. */
export interface Given {
  readonly name: string;
  readonly facts: ReportFacts;
  readonly content: unknown;
  readonly envelope: unknown;
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
        : [{ name, facts: known, content: entry.resource, envelope: entry.resource }],
    );
  const facts = factsIn(target);
  const given: Given[] = [];
  for (const patient of knownPatients(target))
    for (const entry of (await listInOtherLanguage(target, binding, patient)).entries) {
      const [name] = labelsOf(facts, 'reports', entry);
      const report = facts.reports.find(({ id }) => id === name);
      if (report !== undefined)
        given.push({
          name: report.id,
          facts: report,
          content: entry.resource,
          envelope: entry.resource,
        });
    }
  return given;
}

async function documentsGiven(
  target: Target,
  binding: Binding,
  preferred: 'none' | 'other',
): Promise<readonly Given[]> {
  const language = preferred === 'other' ? otherLanguage(target) : undefined;
  const given: Given[] = [];
  for (const listed of sampled(target, await listedDocuments(target, binding), mostAsked)) {
    const document = await retrieveDocument(target, listed, language);
    // What is no JSON cannot be read here: a PDF holds words that only a reader sees.
    if ('uid' in listed.known || !isThere(document) || document.body['resourceType'] === undefined)
      continue;
    given.push({
      name: listed.name,
      facts: listed.known,
      content: document.body,
      envelope: listed.envelope,
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
 * Every report holds the impression in the words of its author, whatever stands beside it.
 * @throws Violation quoting the words that are missing.
 */
export function originalThere(target: Target, given: readonly Given[]): void {
  target.record.compared(given.length);
  const lost = given.filter(({ content, facts: { conclusion } }) => {
    const wanted = comparable(conclusion);
    return !wordsIn(content).some((words) => comparable(words).includes(wanted));
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

/**
 * Every report names the language it was written in: on the resource, the document or their texts.
 * @throws Violation naming the language and those found.
 */
export function languageNamed(target: Target, given: readonly Given[]): void {
  target.record.compared(given.length);
  const silent = given.filter(
    ({ content, envelope, facts: { language } }) =>
      ![...languagesIn(content), ...languagesIn(envelope)].includes(primary(language)),
  );
  if (silent.length > 0)
    throw new Violation('Reports do not name the language they are written in.', {
      wanted: silent
        .slice(0, 3)
        .map(({ facts, name }) => `${name}: ${facts.language}`)
        .join('; '),
      found: silent
        .slice(0, 3)
        .map(
          ({ content, envelope, name }) =>
            `${name}: ${[...languagesIn(content), ...languagesIn(envelope)].join(', ') || 'none'}`,
        )
        .join('; '),
      missing: silent.map(({ name }) => name),
    });
}

/** The language of a tag, without region and script. */
export const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The languages named on a resource, its attachments, and the resources of a document. */
function languagesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(languagesIn))];
  const found = members(value);
  const own = text(found['language']);
  return [
    ...new Set([
      ...(own === undefined ? [] : [primary(own)]),
      ...Object.values(found).flatMap(languagesIn),
    ]),
  ];
}
