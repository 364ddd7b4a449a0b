import type { Facts, ManifestFacts, ReportFacts, StudyFacts } from '../../../tools/oracle/facts.ts';
import { listed } from '../../../tools/oracle/select.ts';

/** The facts by what entries carry: looked up for each of ten thousand entries. */
export interface FactsByName {
  readonly studies: ReadonlyMap<string, StudyFacts>;
  /** What is to be listed, by scenario name. */
  readonly listed: ReadonlyMap<string, StudyFacts | ReportFacts>;
  /** Manifests by `system|value`: twins share one. */
  readonly manifests: ReadonlyMap<string, readonly ManifestFacts[]>;
  /** The identifiers of all report documents. */
  readonly reports: ReadonlySet<string>;
  /** Who issues accession numbers, and in which systems orders are numbered. */
  readonly issuers: ReadonlySet<string>;
  readonly orderSystems: ReadonlySet<string>;
  /** The numbers themselves, whoever gave them. */
  readonly accessions: ReadonlySet<string>;
  readonly orders: ReadonlySet<string>;
  /** What is listed by each of its procedures, `system|code`. */
  readonly procedures: ReadonlyMap<string, readonly (StudyFacts | ReportFacts)[]>;
}

const known = new WeakMap<Facts, FactsByName>();

/** Arranged once for each facts index. */
export function factsByName(facts: Facts): FactsByName {
  const found = known.get(facts) ?? arranged(facts);
  known.set(facts, found);
  return found;
}

function arranged(facts: Facts): FactsByName {
  const manifests = new Map<string, ManifestFacts[]>();
  for (const one of facts.manifests) {
    const name = written(one.identifier);
    manifests.set(name, [...(manifests.get(name) ?? []), one]);
  }
  const classes = ['manifests', 'reports'] as const;
  const all = facts.patients.flatMap(({ id }) => classes.flatMap((one) => listed(facts, id, one)));
  return {
    studies: new Map(facts.studies.map((study) => [study.uid, study])),
    listed: new Map(all.map((one) => [one.id, one])),
    manifests,
    reports: new Set(facts.reports.map(({ identifier }) => written(identifier))),
    issuers: new Set(all.flatMap(({ accessions }) => accessions.map(({ issuer }) => issuer))),
    orderSystems: new Set(all.flatMap(({ orders }) => orders.map(({ system }) => system))),
    accessions: new Set(all.flatMap(({ accessions }) => accessions.map(({ value }) => value))),
    orders: new Set(all.flatMap(({ orders }) => orders.map(({ value }) => value))),
    procedures: byProcedure(all),
  };
}

function byProcedure(
  all: readonly (StudyFacts | ReportFacts)[],
): ReadonlyMap<string, readonly (StudyFacts | ReportFacts)[]> {
  const found = new Map<string, (StudyFacts | ReportFacts)[]>();
  for (const one of all)
    for (const { system, code } of one.procedures) {
      const name = `${system}|${code}`;
      found.set(name, [...(found.get(name) ?? []), one]);
    }
  return found;
}

const written = ({ system, value }: { system: string; value: string }): string =>
  `${system}|${value}`;
