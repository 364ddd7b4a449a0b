import type { Target } from '../../../tools/exchange/target.ts';
import { dicomHead } from '../../../tools/exchange/dicom-head.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { documentsOf, inBundle } from './documents.ts';
import type { Document } from './documents.ts';
import { under, valuesIn } from '../answers/entry-values.ts';
import { bareUid, studyUidsOf } from '../answers/identifiers.ts';
import { text } from '../answers/shape.ts';
import { titlesSaid } from './document-title.ts';
import { sameMoment } from '../metadata/values-of-filter.ts';

/** One thing that envelope and document both say; undefined where one of them does not. */
export interface Said {
  readonly envelope: readonly string[];
  readonly document: readonly string[];
  /** Whether they agree; by default both are the same set. */
  readonly agree?: (envelope: readonly string[], document: readonly string[]) => boolean;
}

/** What is compared of an envelope and the document it indexes. */
export type Aspect = 'studies' | 'dates' | 'modalities' | 'title';

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';

/** Modalities by which nothing is acquired: a document may know of such series, and its envelope need not. */
const notAcquired = [
  'KO',
  'SR',
  'PR',
  'SEG',
  'REG',
  'OT',
  'DOC',
  'AU',
  'RTSTRUCT',
  'RTDOSE',
  'RTPLAN',
];

const modalitiesIn = (codes: readonly string[]): readonly string[] =>
  codes
    .filter((code) => code.startsWith(`${DCM}|`))
    .map((code) => code.slice(DCM.length + 1))
    .filter((code) => /^[A-Z]+$/.test(code));

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((value) => other.includes(value)) && other.every((value) => one.includes(value));

/** What a document is about: its reports where it has any, for studies may stand in it for comparison alone. */
function subjectsOf(document: Document): readonly unknown[] {
  const reports = inBundle(document, 'DiagnosticReport');
  return reports.length > 0 ? reports : inBundle(document, 'ImagingStudy');
}

const texts = (value: unknown, path: string): readonly string[] =>
  under(value, path.split('.'))
    .map(text)
    .filter((found) => found !== undefined);

const aspects: Readonly<Record<Aspect, (document: Document, all: readonly Document[]) => Said>> = {
  studies: (document) => {
    const each = [studyOfKos(document), ...subjectsOf(document).map(studyUidsOf)];
    const all = [...new Set(each.flat())];
    return {
      envelope: studyUidsOf(document.envelope),
      document: all,
      // A document may hold the report before it, about other studies.
      agree: (envelope) => [all, ...each].some((studies) => same(envelope, studies)),
    };
  },
  dates: (document) => ({
    envelope: texts(document.envelope, 'context.period.start'),
    document: [
      ...dayOfKos(document),
      ...subjectsOf(document).flatMap((resource) => valuesIn(resource).starts),
    ],
    agree: (envelope, starts) =>
      envelope.every((one) =>
        starts.some((start) =>
          start.endsWith(kosDate) ? isOnDay(one, start) : sameMoment(one, start),
        ),
      ),
  }),
  modalities: (document) => ({
    envelope: modalitiesIn(valuesIn(document.envelope).codes),
    document: modalitiesIn(subjectsOf(document).flatMap((resource) => valuesIn(resource).codes)),
    // One of several manifests of a study lists less than its envelope, which speaks of the whole study.
    agree: (envelope, all) =>
      envelope.every((code) => [...all, ...document.known.modalities].includes(code)) &&
      all.every((code) => notAcquired.includes(code) || envelope.includes(code)),
  }),
  title: titlesSaid,
};

const isKos = ({ attachment }: Document): boolean =>
  text(attachment['contentType'])?.startsWith('application/dicom') === true;

/** The study that a KOS manifest says it is of. */
function studyOfKos(document: Document): readonly string[] {
  const study = isKos(document) ? dicomHead(document.bytes).study : undefined;
  return study === undefined ? [] : [bareUid(study)];
}

/** Marks a day without a zone, and says where it is from. */
const kosDate = ' (StudyDate)';

/** The day on which a KOS manifest says that its study began. */
function dayOfKos(document: Document): readonly string[] {
  const date = isKos(document) ? dicomHead(document.bytes).studyDate : undefined;
  const day = date?.replace(/^(\d{4})\.?(\d\d)\.?(\d\d)$/, '$1-$2-$3') ?? '';
  return Number.isNaN(Date.parse(day)) ? [] : [`${day}${kosDate}`];
}

const hour = 3_600_000;

/** Whether a moment lies on a day somewhere on earth: DICOM gives a local date, and its zone seldom (PS3.3 C.12.1.1.8). */
function isOnDay(moment: string, day: string): boolean {
  const after = Date.parse(moment) - Date.parse(day.slice(0, 10));
  return day.startsWith(moment) || (after >= -14 * hour && after < 36 * hour);
}

/**
 * Envelopes and documents of a class agree in one aspect, wherever both speak of it.
 * @throws Violation quoting both; Untestable when nowhere both do.
 */
export async function envelopesAgree(
  target: Target,
  binding: Binding,
  aspect: Aspect,
): Promise<void> {
  const documents = await documentsOf(target, binding);
  const both = documents
    .map((document) => ({ name: document.name, said: aspects[aspect](document, documents) }))
    .filter(({ said: { envelope, document } }) => envelope.length > 0 && document.length > 0);
  if (both.length === 0) throw new Untestable(`No document and its entry both give ${aspect}.`);
  target.record.compared(both.length);
  const differing = both.filter(
    ({ said: { agree = same, document, envelope } }) => !agree(envelope, document),
  );
  if (differing.length > 0)
    throw new Violation(`Entries of ${binding} do not agree with their documents in ${aspect}.`, {
      wanted: quoted(differing, 'document'),
      found: quoted(differing, 'envelope'),
      extra: differing.map(({ name }) => name),
    });
}

const quoted = (
  differing: readonly { readonly name: string; readonly said: Said }[],
  side: 'envelope' | 'document',
): string =>
  differing
    .slice(0, 3)
    .map(({ name, said }) => `${name}: ${said[side].join(', ')}`)
    .join('; ');
