import { identifiersOf } from './identifiers.ts';
import { list, members, text } from './shape.ts';

type Entry = Readonly<Record<string, unknown>>;

/** The values by which an entry has to be found by one parameter, as search writes them; undefined where it leaves open which. */
export type ValuesOf = (entry: Entry) => readonly string[] | undefined;

const codings = (concepts: readonly unknown[]): readonly string[] =>
  concepts
    .flatMap((concept) => list(members(concept)['coding']))
    .map(members)
    .map(({ system, code }) => `${text(system) ?? ''}|${text(code) ?? ''}`);

const one = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value]);

const context = (entry: Entry): Entry => members(entry['context']);

const contents = (entry: Entry): readonly Entry[] => list(entry['content']).map(members);

const attached = (entry: Entry, name: string): readonly string[] =>
  contents(entry).flatMap(({ attachment }) => text(members(attachment)[name]) ?? []);

const codes =
  (name: string): ValuesOf =>
  (entry) =>
    one(text(entry[name])).map(String);

/** Of a date that is shown this much has to be true, whatever its precision and zone. */
const sinceLongAgo = (dates: readonly unknown[]): readonly string[] =>
  dates.some((date) => text(date) !== undefined) ? ['ge1850-01-01'] : [];

const tokens = (codes: readonly unknown[]): readonly string[] =>
  codes.map(members).map(({ system, code }) => `${text(system) ?? ''}|${text(code) ?? ''}`);

const sopClassOf = (instance: unknown): unknown => members(instance)['sopClass'];

/** Of the series of a study, which a list may show without them. */
const ofSeries =
  (valuesOf: (series: readonly Entry[]) => ReturnType<ValuesOf>): ValuesOf =>
  ({ series }) =>
    series === undefined ? undefined : valuesOf(list(series).map(members));

/**
 * Standard parameters whose values an entry shows, by resource type: those beside the eight filters,
 * which have checks of their own.
 */
export const shownBy: Readonly<Record<string, Readonly<Record<string, ValuesOf>>>> = {
  DocumentReference: {
    _id: codes('id'),
    category: (entry) => codings(list(entry['category'])),
    setting: (entry) => codings(one(context(entry)['practiceSetting'])),
    facility: (entry) => codings(one(context(entry)['facilityType'])),
    'security-label': (entry) => codings(list(entry['securityLabel'])),
    contenttype: (entry) => attached(entry, 'contentType'),
    language: (entry) => attached(entry, 'language'),
    format: (entry) => tokens(contents(entry).flatMap(({ format }) => one(format))),
    identifier: identifiersOf,
    status: codes('status'),
    date: (entry) => sinceLongAgo([entry['date']]),
    creation: (entry) => sinceLongAgo(attached(entry, 'creation')),
    relation: (entry) =>
      list(entry['relatesTo']).flatMap((relation) => text(members(relation)['code']) ?? []),
  },
  ImagingStudy: {
    _id: codes('id'),
    status: codes('status'),
    bodysite: ofSeries((series) => tokens(series.flatMap(({ bodySite }) => one(bodySite)))),
    reason: (entry) => codings(list(entry['reasonCode'])),
    'dicom-class': ofSeries((series) =>
      series.some(({ instance }) => instance === undefined)
        ? undefined
        : tokens(series.flatMap(({ instance }) => list(instance).map(sopClassOf))),
    ),
    series: ofSeries((series) => series.flatMap(({ uid }) => text(uid) ?? [])),
    identifier: identifiersOf,
  },
  DiagnosticReport: {
    _id: codes('id'),
    status: codes('status'),
    code: (entry) => codings(one(entry['code'])),
    category: (entry) => codings(list(entry['category'])),
    identifier: identifiersOf,
    issued: (entry) => sinceLongAgo([entry['issued']]),
  },
};
