import { expect } from 'chai';
import { studyUid } from '../../../tools/dataset/uid.ts';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Facts } from '../../../tools/oracle/facts.ts';
import { factsOf } from '../../../tools/oracle/facts.ts';
import type { Filters } from '../../../tools/oracle/query.ts';
import { select } from '../../../tools/oracle/select.ts';
import { queries as first } from './queries.ts';
import type { Query } from './queries.ts';
import { zdenaQueries } from './zdena-queries.ts';

const queries: readonly Query[] = [...first, ...zdenaQueries];

let facts: Facts;

/** The table names studies and issuers as a person does; the oracle asks by UID and system. */
function filtersOf({ study, accession, ...rest }: Query['filters']): Filters {
  return {
    ...rest,
    ...(study && { studyUid: study.map(studyUid) }),
    ...(accession && {
      accession: {
        value: accession.value,
        ...(accession.issuer !== undefined && { system: accession.issuer }),
      },
    }),
  };
}

/** What the oracle selects, of both classes where the row asks for both. */
function answer(row: Query): { selected: string[]; undecided: string[] } {
  const classes = row.class === 'both' ? (['manifests', 'reports'] as const) : [row.class];
  const answers = classes.map((documentClass) =>
    select(facts, { patient: row.patient, documentClass, filters: filtersOf(row.filters) }),
  );
  return {
    selected: answers.flatMap(({ selected }) => [...selected]),
    undecided: answers.flatMap(({ undecided }) => [...undecided]),
  };
}

describe('the oracle against the table answered by hand', () => {
  before(() => {
    facts = factsOf(makeDataset({ canonical: 'https://guide.example' }).facts);
  });

  for (const row of queries)
    it(`${row.id}: ${row.why}`, () => {
      const { selected, undecided } = answer(row);
      expect(selected).to.have.members(row.selects);
      expect(undecided).to.have.members(row.leftOpen ?? []);
      expect([...selected, ...undecided]).not.to.include(row.nearMiss.id);
    });

  it('is at least forty queries, four for each filter, ten of several', () => {
    const used = (name: keyof Query['filters']): number =>
      queries.filter(({ filters }) => filters[name] !== undefined).length;
    expect(queries.length).to.be.at.least(40);
    const several = queries.filter(({ filters }) => Object.keys(filters).length > 1);
    expect(several.length).to.be.at.least(10);
    expect(new Set(queries.map(({ id }) => id)).size).to.equal(queries.length);
    for (const name of [
      'documentClass',
      'modality',
      'date',
      'region',
      'procedure',
      'study',
      'accession',
      'order',
    ] as const)
      expect(used(name), name).to.be.at.least(4);
  });
});
