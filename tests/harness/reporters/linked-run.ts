import type { LinkageGraph } from '../../../tools/verdict/graph.ts';
import type { Run } from '../../../tools/verdict/run.ts';
import { fixtureRun, hostile } from './fixture-run.ts';

const uid = (last: number): string => `2.25.18870998110121815206397692072557744${String(last)}`;
const study = (last: number): { name: string; value: string } => ({
  name: 'Study Instance UID',
  value: uid(last),
});

/** A link of every standing, orphans on both sides, a study nobody lists, text that would break out. */
export const graph: LinkageGraph = {
  title: `ana, by DocumentReference search ${hostile}`,
  results: ['LNK-01/both-sides'],
  nodes: [
    { id: 'r1', kind: 'report', label: 'CT abdomen, 2022-05-02', listed: true },
    { id: 'r2', kind: 'report', label: 'PET/CT, 2023-01-10', listed: true },
    { id: 'r3', kind: 'report', label: `Report ${hostile}`, listed: true },
    { id: 'r4', kind: 'report', label: 'Chest X-ray, paper archive', listed: true },
    { id: 's1', kind: 'study', label: 'CT abdomen with contrast', listed: true },
    { id: 's2', kind: 'study', label: 'PET, 2023-01-10', listed: true },
    { id: 's3', kind: 'study', label: 'CT, 2023-01-10', listed: false },
    { id: 's4', kind: 'study', label: `Study ${hostile}`, listed: true },
  ],
  edges: [
    { report: 'r1', study: 's1', identifier: study(5582), standing: 'both-ways' },
    { report: 'r2', study: 's2', identifier: study(5583), standing: 'report-only' },
    { report: 'r2', study: 's3', identifier: study(5584), standing: 'study-only' },
    {
      report: 'r3',
      study: 's2',
      identifier: { name: 'accession number', value: `urn:oid:2.999.2.1.1|ACC-1010 ${hostile}` },
      standing: 'conflict',
      why: 'the report names another Study Instance UID than the study has',
    },
  ],
};

/** The run of every verdict, with a graph, gates, facts of entries, a marked part, and a secret. */
export const linkedRun: Run = {
  ...fixtureRun,
  results: fixtureRun.results.map((result) =>
    result.id === 'QRY-02/recall@manifests.documents' && result.difference !== undefined
      ? {
          ...result,
          difference: {
            ...result.difference,
            facts: { 'study-1': 'has a CT series; acquired 2022-05-02' },
            part: 'searchset',
          },
        }
      : result,
  ),
  exchanges: fixtureRun.exchanges.map((exchange) =>
    exchange.id === 1
      ? {
          ...exchange,
          requestHeaders: { ...exchange.requestHeaders, authorization: 'Bearer never-shown' },
        }
      : exchange,
  ),
  graphs: [graph],
  gates: {
    allowSkip: ['LNK', 'QRY-10'],
    failOnWarn: true,
    comparison: {
      baseline: '2024-04-01T10:00:00.000Z',
      regressions: [{ id: 'QRY-02/recall@manifests.documents', was: 'pass', is: 'fail' }],
      newPasses: [{ id: 'QRY-02/precision@manifests.documents', was: 'fail', is: 'pass' }],
      differs: ['the guide'],
    },
  },
};
