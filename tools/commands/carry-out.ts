import { join, relative } from 'node:path';
import { fileTrouble } from '../configuration/file-trouble.ts';
import { nothingLoaded } from '../reporters/nothing-loaded.ts';
import { progress } from '../reporters/progress.ts';
import { terminal } from '../reporters/terminal.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import type { LoadedChecks } from '../runner/load-checks.ts';
import { reportFolder, writeLatest, type ReportFolder } from '../runner/report-folder.ts';
import { runChecks } from '../runner/run-checks.ts';
import type { Candidate, RunOptions } from '../runner/run-options.ts';
import { gated, type Asked } from '../verdict/gated.ts';
import { exitCodeOf, exitCodes, type ExitCode } from '../verdict/exit-code.ts';
import { unanswered } from '../verdict/gone.ts';
import type { Result, Run } from '../verdict/run.ts';
import { filesBesideRun, formats } from './formats.ts';
import type { Screen } from './screen.ts';
import { environmentNow, guideDigest } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/** What a run is about and where its evidence goes. */
export interface Errand {
  readonly candidate: Candidate;
  readonly catalogue: Catalogue;
  readonly loaded: LoadedChecks;
  readonly selection: readonly string[];
  /** Digest of the data set the candidate holds. */
  readonly dataset: string;
  /** What the run may cost, as far as its owner says so. */
  readonly sampling?: NonNullable<RunOptions['sampling']>;
  /** What is known of the run beforehand that its reader should know. */
  readonly findings?: NonNullable<RunOptions['findings']>;
  /** What a pipeline asks of the run beyond its verdict. */
  readonly gates: Asked;
  /** Folder of all reports. */
  readonly out: string;
  readonly screen: Screen;
}

/**
 * Runs the checks, tells each verdict as soon as it is known, writes run.json and the reports beside it,
 * prints the report, whether it could be written or not. Ctrl-C ends it early: what was judged is written
 * as an incomplete run.json, and no other report, because a part of one would look like a whole.
 * @throws UsageError when nothing can be written to `out` before anything is judged
 */
export async function carryOut(errand: Errand): Promise<ExitCode> {
  const { candidate, catalogue, loaded, selection, dataset, screen } = errand;
  const teller = tellerOf(screen, candidate.connection.exchanges);
  let folder: ReportFolder | undefined;
  const stop = new AbortController();
  const interrupt = (): void => {
    stop.abort();
  };
  process.once('SIGINT', interrupt);
  screen.passing(`Asking ${candidate.connection.fhir.base} for its capabilities …`);
  const ungated = await runChecks({
    candidate,
    catalogue,
    checks: loaded.checks,
    selection,
    digests: { guide: guideDigest(), dataset, checks: loaded.digest },
    environment: environmentNow(),
    ...(errand.sampling === undefined ? {} : { sampling: errand.sampling }),
    ...(errand.findings === undefined ? {} : { findings: errand.findings }),
    onStart: (begun, toCome) => {
      for (const { code, says } of begun.findings ?? []) screen.line(`Noticed ${code}: ${says}`);
      screen.line(chosenBy(begun));
      teller.begin(toCome, nothingLoaded(begun) !== undefined);
      folder = begin(errand.out, begun);
    },
    onCheck: (id) => {
      screen.passing(`${id} …`);
    },
    onResult: teller.tell,
    interrupted: stop.signal,
  });
  process.off('SIGINT', interrupt);
  const run = gated(ungated, errand.gates);
  return folder === undefined ? exitCodeOf(run) : finish(folder, run, errand);
}

/** What a run must be told to be sent again alike. */
function chosenBy({ sampling }: Run): string {
  const { seed, requests } = sampling ?? { seed: '', requests: 0 };
  return `At most ${requests} requests a check; the seed “${seed}” chooses them.`;
}

function begin(out: string, run: Run): ReportFolder {
  try {
    const folder = reportFolder(out, run.target.name, run.started);
    folder.writeRun(run);
    return folder;
  } catch (error) {
    throw new UsageError(
      `${out}: found ${fileTrouble(error)}, ` +
        'wanted a folder to write reports to. Name another with --out.',
    );
  }
}

/** Tells the run and writes it. A verdict of fail stands without evidence; any other needs it. */
function finish(folder: ReportFolder, run: Run, { out, screen }: Errand): ExitCode {
  const { written, trouble } = writeAll(folder, run, out);
  const reports = written.map((name) => shortest(join(folder.path, name)));
  const { colour, columns } = screen;
  screen.line(terminal(run, { colour, columns, reports, told: true }).trimEnd());
  const code = exitCodeOf(run);
  if (trouble === undefined) return code;
  console.error(
    `${shortest(folder.path)}: found ${trouble}, wanted room for the reports. ` +
      'What is printed above holds; make room, or name another folder with --out, and run again.' +
      (code === 1 ? '' : ` exit 4: ${exitCodes[4]}`),
  );
  return code === 1 ? 1 : 4;
}

/** The files that were written, and what stood in the way of the rest. run.json comes first: all others can be made of it. */
function writeAll(
  folder: ReportFolder,
  run: Run,
  out: string,
): { written: readonly string[]; trouble?: string } {
  const written: string[] = [];
  try {
    folder.writeRun(run);
    written.push('run.json');
    for (const [name, format] of run.complete ? filesBesideRun : []) {
      folder.write(name, formats[format](run, join(folder.path, 'run.json')));
      written.splice(-1, 0, name);
    }
    writeLatest(out);
    return { written };
  } catch (error) {
    return { written, trouble: fileTrouble(error) };
  }
}

/** A path as a person would write it from here. */
function shortest(path: string): string {
  const near = relative('', path);
  return near.startsWith('..') ? path : near;
}

/** Errors that are told where nobody answers any more. */
const lostTold = 3;

/**
 * One line a verdict; a result that a late error changed is told again. Where nothing is loaded, what is
 * skipped is no news: the report at the end counts it, or says why after all. Nor are errors where nobody
 * answers any more: the first few are told.
 */
function tellerOf(
  screen: Screen,
  exchanges: Candidate['connection']['exchanges'],
): {
  begin: (toCome: number, nothing: boolean) => void;
  tell: NonNullable<Parameters<typeof runChecks>[0]['onResult']>;
} {
  const told = new Set<string>();
  let toCome = 0;
  let quiet = false;
  const errors = new Map<string, Result>();
  return {
    begin: (count, nothing) => {
      toCome = count;
      quiet = nothing;
    },
    tell: (result) => {
      const again = told.has(result.id);
      told.add(result.id);
      if (quiet && result.verdict === 'skip') return;
      if (result.verdict === 'error') {
        errors.set(result.id, result);
        const lost = unanswered({ results: [...errors.values()], exchanges }).length;
        if (lost === lostTold + 1)
          screen.line(
            'The candidate answers no more; what that leaves unjudged is counted at the end.',
          );
        if (lost > lostTold) return;
      }
      const { colour, columns } = screen;
      screen.line(progress(result, { done: told.size, toCome, again }, { colour, columns }));
    },
  };
}
