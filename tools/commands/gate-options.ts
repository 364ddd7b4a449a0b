import { Option, type Command } from 'commander';
import type { Catalogue } from '../requirements/catalogue.ts';
import type { LoadedChecks } from '../runner/load-checks.ts';
import { select } from '../runner/select.ts';
import type { Asked } from '../verdict/gated.ts';
import { readRun } from './read-run.ts';

/** The gates of a pipeline, as the command line names them. */
export interface GateFlags {
  readonly baseline?: string;
  readonly allowSkip?: readonly string[];
  readonly failOn?: 'warn';
}

/** Adds the options of the gates to a command that judges. */
export function withGates(command: Command): Command {
  return command
    .option('--baseline <run.json>', 'exit 1 on whatever is worse than in that earlier run')
    .option(
      '--allow-skip <KEY,...>',
      'areas, keys or checks whose skips do not make the run incomplete',
      words,
    )
    .addOption(
      new Option('--fail-on <verdict>', 'exit 1 on a warning as well').choices(['warn'] as const),
    );
}

const words = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(/[\s,]+/).filter((word) => word !== ''),
];

/**
 * What a pipeline asks of a run, read before anything is sent.
 * @throws RunRefused for a baseline that is no whole run; UnknownSelection for a skip of what is not there
 */
export function gatesAsked(
  { baseline, allowSkip = [], failOn }: GateFlags,
  catalogue: Catalogue,
  { checks }: LoadedChecks,
): Asked {
  const { words: skips } = select(allowSkip, catalogue, checks);
  const earlier = baseline === undefined ? {} : { baseline: readRun(baseline) };
  return { allowSkip: skips, failOnWarn: failOn === 'warn', ...earlier };
}
