import { curlOf } from '../exchange/curl.ts';
import type { Declares } from '../exchange/target.ts';
import { exitCodeOf } from '../verdict/exit-code.ts';
import type { LinkageGraph } from '../verdict/graph.ts';
import type { Result, Run, Spelling } from '../verdict/run.ts';
import { rollUp } from '../verdict/verdict.ts';
import { withFixtures, type Evidence } from './evidence.ts';
import { goneFinding } from './gone.ts';
import { dataSetFinding } from './data-set.ts';
import { imageBaseFinding } from './image-base.ts';
import type { Plan } from './plan.ts';
import { refusedAccessFinding } from './refused-access.ts';
import { defaultSampling, type Candidate, type RunOptions } from './run-options.ts';
import { asWritten } from './select.ts';

/** What is known of a run at some moment. */
export interface Known {
  readonly options: RunOptions;
  readonly plan: Plan;
  readonly declares: Declares;
  readonly declaredBy: NonNullable<Run['target']['declaredBy']>;
  /** ISO 8601. */
  readonly started: string;
  readonly results: readonly Result[];
  readonly evidences: readonly Evidence[];
}

/** How a run ended; nothing while it goes on. */
export type Ending = Partial<Pick<Run, 'complete' | 'ended' | 'stopped'>>;

/** All that reporters show, as far as it is known. */
export function runOf(known: Known, ending: Ending = {}): Run {
  const { options, plan, results } = known;
  const { requirements, notCovered } = plan;
  return {
    schema: 1,
    complete: false,
    target: targetInWords(options.candidate, known),
    mode: 'seeded',
    started: known.started,
    digests: options.digests,
    environment: options.environment,
    selection: (options.selection ?? []).map(asWritten),
    sampling: { ...defaultSampling, ...options.sampling },
    findings: findingsOf(known),
    requirements,
    results,
    notCovered,
    spellings: spellingsOf(known.evidences),
    exchanges: exchangesOf(options.candidate),
    graphs: graphsOf(known.evidences),
    verdict: rollUp(results.map(({ verdict }) => verdict)),
    exitCode: exitCodeOf({ requirements, results, ...ending }),
    ...ending,
  };
}

function targetInWords(
  { name, connection }: Candidate,
  { declares, declaredBy }: Known,
): Run['target'] {
  return {
    name,
    fhir: connection.fhir.base,
    images: connection.images.base,
    declares: { ...declares },
    declaredBy,
  };
}

/**
 * What is known of the run as a whole. What is behind the most comes first, and is said once: nothing is
 * found where nobody is let in, and no image where nothing is loaded.
 */
function findingsOf({ options, plan, results }: Known): NonNullable<Run['findings']> {
  const { findings = [], candidate } = options;
  const { connection, patients } = candidate;
  const gone = goneFinding(results, exchangesOf(candidate), plan.planned.length);
  if (gone !== undefined) return [gone, ...findings];
  const refused = refusedAccessFinding(connection);
  if (refused !== undefined) return [refused, ...findings];
  const empty = dataSetFinding(connection, patients);
  if (empty !== undefined) return [empty, ...findings];
  const images = imageBaseFinding(connection);
  return images === undefined ? findings : [...findings, images];
}

const exchangesOf = ({ connection }: Candidate): Run['exchanges'] =>
  connection.exchanges.map((record) => ({ ...record, curl: curlOf(record) }));

/** How each filter was spelt on each binding, once. */
function spellingsOf(evidences: readonly Evidence[]): readonly Spelling[] {
  const said = evidences
    .flatMap((evidence) => withFixtures(evidence))
    .flatMap(({ spellings }) => spellings);
  return [...new Map(said.map((one) => [`${one.filter}@${one.binding}`, one])).values()];
}

/** The last graph of each title, with the results that rest on one of it. */
function graphsOf(evidences: readonly Evidence[]): readonly LinkageGraph[] {
  const byTitle = new Map<string, LinkageGraph>();
  for (const evidence of evidences)
    for (const graph of withFixtures(evidence).flatMap(({ graphs }) => graphs)) {
      const rest = new Set(byTitle.get(graph.title)?.results);
      if (evidence.of !== undefined) rest.add(evidence.of);
      byTitle.set(graph.title, { ...graph, results: [...rest] });
    }
  return [...byTitle.values()];
}
