import type { Drawn, Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { wholeList } from '../candidate/base-list.ts';
import type { Entry } from '../answers/entries.ts';
import { factsIn } from '../candidate/facts.ts';
import { accessionsOf, studyUidsOf } from '../answers/identifiers.ts';
import { labelsOf } from '../answers/labels.ts';
import { anyRoute } from '../candidate/routes.ts';
import type { Found } from '../searches/search.ts';

type Edge = Drawn['edges'][number];

/** What searches for reports found, by the Study Instance UID they asked for. */
export type FoundByStudy = ReadonlyMap<string, Pick<Found, 'labels'>>;

interface Report {
  readonly label: string;
  readonly uids: readonly string[];
  readonly accessions: readonly string[];
}

interface Study {
  readonly uid: string;
  readonly label: string;
  readonly accessions: readonly string[];
}

/**
 * Records how the candidate links a patient's reports and studies: each link by the identifier that
 * both entries carry. Where searches by Study Instance UID were made, they are the way back.
 */
export async function recordLinks(
  target: Target,
  binding: Binding,
  patient: string,
  foundByStudy?: FoundByStudy,
): Promise<void> {
  const held = anyRoute(target, 'manifests');
  const reports = (await wholeList(target, binding, patient)).entries.map(reportIn(target));
  const studies = (await wholeList(target, held, patient)).entries.flatMap(studiesIn(target));
  const edges = reports.flatMap((report) => edgesOf(report, studies, foundByStudy));
  target.record.graph({
    title: `${patient}: ${binding} beside ${held}`,
    nodes: [...reportNodes(reports), ...studyNodes(studies, edges)],
    edges,
  });
}

const reportIn =
  (target: Target) =>
  (entry: Entry): Report => ({
    label: labelsOf(factsIn(target), 'reports', entry).join(', '),
    uids: studyUidsOf(entry.resource),
    accessions: accessionsOf(entry.resource),
  });

const studiesIn =
  (target: Target) =>
  (entry: Entry): readonly Study[] => {
    const labels = labelsOf(factsIn(target), 'manifests', entry);
    const accessions = accessionsOf(entry.resource);
    const uids = studyUidsOf(entry.resource);
    return labels.map((label, at) => ({ uid: uids[at] ?? label, label, accessions }));
  };

/** Each report once, however often it is listed. */
const reportNodes = (reports: readonly Report[]): Drawn['nodes'] =>
  [...new Set(reports.map(({ label }) => label))].map((label) => ({
    id: `report ${label}`,
    kind: 'report',
    label,
    listed: true,
  }));

/** Each study once, twin manifests or not, and those that only reports name. */
function studyNodes(studies: readonly Study[], edges: readonly Edge[]): Drawn['nodes'] {
  const node = (uid: string, label: string, listed: boolean): Drawn['nodes'][number] => ({
    id: uid,
    kind: 'study',
    label,
    listed,
  });
  const known = new Map(studies.map(({ uid, label }) => [uid, node(uid, label, true)]));
  for (const { study } of edges)
    if (!known.has(study)) known.set(study, node(study, `study ${study}`, false));
  return [...known.values()];
}

function edgesOf(report: Report, studies: readonly Study[], found?: FoundByStudy): readonly Edge[] {
  const { label, uids } = report;
  const named = uids.map((uid) => byUid(report, uid, studies, found));
  const back = [...(found ?? [])]
    .filter(([uid, { labels }]) => labels.includes(label) && !uids.includes(uid))
    .map(([uid]): Edge =>
      edge(report, uid, 'study-only', 'the report is found by it and does not name it'),
    );
  const linked = new Set([...named, ...back].map(({ study }) => study));
  return [...named, ...back, ...byAccession(report, studies, linked)];
}

/** A Study Instance UID that the report names: a link as far as the study is listed, and leads back. */
function byUid(report: Report, uid: string, studies: readonly Study[], found?: FoundByStudy): Edge {
  if (!studies.some((study) => study.uid === uid))
    return edge(report, uid, 'report-only', 'the study is not listed');
  const leadsBack = found?.get(uid)?.labels.includes(report.label) ?? true;
  return leadsBack
    ? edge(report, uid, 'both-ways')
    : edge(report, uid, 'report-only', 'a search by it does not find the report');
}

const edge = ({ label }: Report, uid: string, standing: Edge['standing'], why?: string): Edge => ({
  report: `report ${label}`,
  study: uid,
  identifier: { name: 'Study Instance UID', value: uid },
  standing,
  ...(why === undefined ? {} : { why }),
});

/**
 * An accession number with its issuer that both carry links them, unless the Study Instance UIDs do so
 * already. Where the report names studies and none of those it shares the number with, they disagree.
 */
function byAccession(
  report: Report,
  studies: readonly Study[],
  linked: ReadonlySet<string>,
): readonly Edge[] {
  const sharing = studies.filter(({ accessions }) =>
    accessions.some((number) => report.accessions.includes(number)),
  );
  if (sharing.some(({ uid }) => linked.has(uid))) return [];
  return sharing.map(({ uid, accessions }) => ({
    report: `report ${report.label}`,
    study: uid,
    identifier: {
      name: 'accession number',
      value: accessions.find((number) => report.accessions.includes(number)) ?? '',
    },
    ...(report.uids.length === 0
      ? { standing: 'both-ways' as const }
      : {
          standing: 'conflict' as const,
          why: 'the report names another Study Instance UID than the study has',
        }),
  }));
}
