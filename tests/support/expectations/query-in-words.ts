import { filterNames } from '../../../tools/filters/filter.ts';
import { regions } from '../../../tools/filters/regions.ts';
import type { Facts } from '../../../tools/oracle/facts.ts';
import type { Asked, FilterName, Filters, Groups, Query } from '../../../tools/oracle/query.ts';
import { filterIds, usedIn } from '../candidate/filter-values.ts';

/** What names the things that a query asks for. */
export type Naming = Pick<Facts, 'studies' | 'reports'>;

/**
 * `ana’s manifests; modality CT; study date from 2023-03-14`: what a query asks for, in words. Codes stand
 * with their displays, UIDs with the names of their studies, as far as they are known.
 */
export function inWords({ patient, documentClass, filters }: Query, naming: Naming): string {
  const asked = usedIn(filters).map(
    (name) => `${shortNames[name] ?? filterNames[filterIds[name]]} ${words[name](filters, naming)}`,
  );
  return [`${patient}’s ${documentClass}`, ...asked].join('; ');
}

const shortNames: Partial<Record<FilterName, string>> = {
  region: 'region',
  studyUid: 'study',
  order: 'order',
};

const words: Record<FilterName, (filters: Filters, naming: Naming) => string> = {
  documentClass: ({ documentClass = [] }) => documentClass.join(' or '),
  modality: ({ modality }) => groups(modality, (code) => code),
  date: ({ date = [] }) => date.map(bound).join(' and '),
  region: ({ region }) => groups(region, (code) => coded(code, regions().get(code))),
  procedure: ({ procedure }, naming) =>
    groups(procedure, (code) => coded(code, procedureDisplay(code, naming))),
  studyUid: ({ studyUid = [] }, naming) =>
    studyUid.map((uid) => coded(inShort(uid), studyName(uid, naming))).join(' or '),
  accession: ({ accession }) => identifier(accession),
  order: ({ order }) => identifier(order),
};

const groups = (asked: Groups = [], name: (code: string) => string): string =>
  asked.map((alternatives) => alternatives.map(name).join(' or ')).join(' and ');

const coded = (code: string, display: string | undefined): string =>
  display === undefined ? code : `${code} (${display})`;

const procedureDisplay = (asked: string, { studies, reports }: Naming): string | undefined =>
  [...studies, ...reports]
    .flatMap(({ procedures }) => procedures)
    .find(({ code }) => code === asked)?.display;

const studyName = (asked: string, { studies }: Naming): string | undefined =>
  studies.find(({ uid }) => uid === asked)?.id;

/** Both ends of a UID: the request beside the message has all of it. */
const inShort = (uid: string): string =>
  uid.length <= 20 ? uid : `${uid.slice(0, 9)}…${uid.slice(-4)}`;

const prefixes: Readonly<Record<string, string>> = {
  eq: '',
  ge: 'from ',
  gt: 'after ',
  le: 'up to ',
  lt: 'before ',
  sa: 'all after ',
  eb: 'all before ',
};

/** `ge2023-03-14` in words. */
const bound = (date: string): string =>
  date.replace(/^[a-z]{2}/, (prefix) => prefixes[prefix] ?? prefix);

const identifier = (asked: Asked | undefined): string =>
  asked === undefined
    ? ''
    : [asked.value, ...(asked.system ? [`of ${asked.system}`] : [])].join(' ');
