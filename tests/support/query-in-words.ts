import { filterNames } from '../../tools/filters/filter.ts';
import type { Asked, FilterName, Filters, Groups, Query } from '../../tools/oracle/query.ts';
import { filterIds, usedIn } from './filter-values.ts';

/** `ana’s manifests by modality CT and study date ge2023-03-14`: what a query asks for, in words. */
export function inWords({ patient, documentClass, filters }: Query): string {
  const asked = usedIn(filters).map(
    (name) => `${filterNames[filterIds[name]]} ${valueInWords(filters, name)}`,
  );
  return `${patient}’s ${documentClass}${asked.length === 0 ? '' : ` by ${asked.join(' and ')}`}`;
}

function valueInWords(
  { modality, date, region, procedure, studyUid, accession, order }: Filters,
  name: FilterName,
): string {
  const words: Partial<Record<FilterName, string>> = {
    modality: groups(modality),
    date: (date ?? []).join(' and '),
    region: groups(region),
    procedure: groups(procedure),
    studyUid: (studyUid ?? []).join(' or '),
    accession: identifier(accession),
    order: identifier(order),
  };
  return words[name] ?? '';
}

const groups = (asked: Groups = []): string =>
  asked.map((alternatives) => alternatives.join(' or ')).join(' and ');

const identifier = (asked: Asked | undefined): string =>
  asked === undefined
    ? ''
    : [asked.value, ...(asked.system ? [`of ${asked.system}`] : [])].join(' ');
