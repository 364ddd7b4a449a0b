import type { Facets, Facts, ReportFacts, StudyFacts } from '../../../tools/oracle/facts.ts';
import type { FilterName, Query } from '../../../tools/oracle/query.ts';
import { usedIn } from '../candidate/filter-values.ts';

type Known = (StudyFacts | ReportFacts) & Facets;

/** Where a query has no filter, a reader knows an entry by these. */
const unfiltered: readonly FilterName[] = ['modality', 'date'];

/**
 * What distinguishes entries, by their label: whose they are if not the patient's, what they have of
 * everything the query filters by, and why they are not listed at all.
 */
export function distinguishing(
  facts: Facts,
  { patient, documentClass, filters }: Query,
  labels: readonly string[],
): Readonly<Record<string, string>> {
  const all: readonly Known[] = facts[documentClass === 'manifests' ? 'studies' : 'reports'];
  const used = usedIn(filters);
  const told = labels.slice(0, mostTold).map((label): readonly [string, string] => {
    const known = all.find(({ id }) => id === label);
    if (known === undefined) return [label, unknown(facts, label)];
    const owner = known.patient === patient ? [] : [`of ${known.patient}`];
    const has = (used.length === 0 ? unfiltered : used).map((name) => facet(known, name));
    return [label, [...owner, ...unlisted(known), ...has].join('; ')];
  });
  return Object.fromEntries(told);
}

function unknown({ manifests }: Facts, label: string): string {
  const found = manifests.find(({ id }) => id === label);
  return found === undefined ? 'not in the data set' : `a manifest of ${found.patient}`;
}

/** Entries of one difference that a report shows at all. */
const mostTold = 50;

function unlisted(entry: Known): readonly string[] {
  if (!('current' in entry)) return entry.status === 'available' ? [] : [`status ${entry.status}`];
  return [...(entry.current ? [] : ['replaced by a later version']), `status ${entry.status}`];
}

function facet(entry: Known, name: FilterName): string {
  const { modalities, regions, procedures, started, accessions, orders } = entry;
  const values: Partial<Record<FilterName, readonly string[]>> = {
    modality: modalities,
    date: started === null ? [] : [started],
    region: regions,
    procedure: procedures.map(({ code }) => code),
    studyUid: 'uid' in entry ? [entry.uid] : entry.studies,
    accession: accessions.map(({ issuer, value }) => `${value} of ${issuer}`),
    order: orders.map(({ system, value }) => `${value} of ${system}`),
  };
  return `${words[name]} ${(values[name] ?? []).join(', ') || 'none'}`;
}

const words: Readonly<Record<FilterName, string>> = {
  documentClass: 'class',
  modality: 'modality',
  date: 'began',
  region: 'region',
  procedure: 'procedure',
  studyUid: 'study',
  accession: 'accession number',
  order: 'order',
};
