import { expect } from 'chai';
import type { Drawn, Target } from '../../../tools/exchange/target.ts';
import { orphansOf } from '../../../tools/verdict/graph.ts';
import { recordLinks, type FoundByStudy } from '../../support/linkage/linkage-graph.ts';

const uid = (value: string): object => ({ system: 'urn:dicom:uid', value });
const accession = (value: string): object => ({
  type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'ACSN' }] },
  system: 'urn:oid:2.999.1',
  value,
});
const report = (id: string, studies: readonly string[], ...numbers: readonly string[]): object => ({
  fullUrl: id,
  resource: {
    resourceType: 'DiagnosticReport',
    imagingStudy: studies.map((one) => ({ identifier: uid(one) })),
    basedOn: numbers.map((one) => ({ identifier: accession(one) })),
  },
});
const study = (id: string, ...numbers: readonly string[]): object => ({
  fullUrl: id,
  resource: { resourceType: 'ImagingStudy', identifier: [uid(id), ...numbers.map(accession)] },
});

/** The graph that is drawn of two lists, as a candidate would give them. */
async function drawn(
  reports: readonly object[],
  studies: readonly object[],
  found?: FoundByStudy,
): Promise<Drawn> {
  let graph: Drawn | undefined;
  const target = {
    declares: { manifests: ['resources'], reports: ['resources'], options: [] },
    facts: { schema: 1, patients: [], studies: [], reports: [], manifests: [] },
    fixture: (name: string) =>
      Promise.resolve({ entries: name.includes('reports') ? reports : studies }),
    record: { graph: (one: Drawn) => (graph = one) },
  } as unknown as Target;
  await recordLinks(target, 'reports.resources', 'ana', found);
  if (graph === undefined) throw new Error('Nothing was drawn.');
  return graph;
}

const standings = ({ edges }: Drawn): readonly string[] =>
  edges.map(({ report: from, study: to, identifier, standing }) =>
    [from, to, identifier.name, standing].join(' · '),
  );

describe('the linkage graph of a candidate', () => {
  it('links by what both entries carry, and finds orphans on both sides', async () => {
    const graph = await drawn([report('r1', ['1']), report('r2', [])], [study('1'), study('2')]);
    expect(graph.title).to.equal('ana: reports.resources beside manifests.resources');
    expect(standings(graph)).to.deep.equal(['report r1 · 1 · Study Instance UID · both-ways']);
    const orphans = orphansOf({ ...graph, results: [] }).map(({ id }) => id);
    expect(orphans).to.deep.equal(['report r2', '2']);
  });

  it('is one way where the study is not listed, or does not lead back', async () => {
    const found = new Map([
      ['1', { labels: [] }],
      ['2', { labels: ['r1'] }],
    ]);
    const graph = await drawn([report('r1', ['1', '3'])], [study('1'), study('2')], found);
    expect(standings(graph)).to.deep.equal([
      'report r1 · 1 · Study Instance UID · report-only',
      'report r1 · 3 · Study Instance UID · report-only',
      'report r1 · 2 · Study Instance UID · study-only',
    ]);
    expect(graph.nodes.find(({ id }) => id === '3')?.listed).to.equal(false);
  });

  it('links by accession number where no UID does, and shows where both disagree', async () => {
    const alone = await drawn([report('r1', [], 'A1')], [study('1', 'A1')]);
    expect(standings(alone)).to.deep.equal(['report r1 · 1 · accession number · both-ways']);
    const other = await drawn([report('r1', ['9'], 'A1')], [study('1', 'A1')]);
    expect(standings(other)).to.deep.equal([
      'report r1 · 9 · Study Instance UID · report-only',
      'report r1 · 1 · accession number · conflict',
    ]);
    const shared = await drawn([report('r1', ['1'], 'A1')], [study('1', 'A1'), study('2', 'A1')]);
    expect(standings(shared)).to.deep.equal(['report r1 · 1 · Study Instance UID · both-ways']);
  });

  it('shows a report and a study once, however often they are listed', async () => {
    const graph = await drawn([report('r1', ['1']), report('r1', ['1'])], [study('1'), study('1')]);
    expect(graph.nodes.map(({ id }) => id)).to.deep.equal(['report r1', '1']);
  });
});
