import { CommanderError } from 'commander';
import { ConfigurationError } from '../configuration/configuration.ts';
import { GuideNotBuilt } from '../guide/built.ts';
import { UnknownRequirement } from '../requirements/catalogue.ts';
import { CheckFileRefused } from '../runner/load-checks.ts';
import { UnknownSelection } from '../runner/select.ts';
import type { ExitCode } from '../verdict/exit-code.ts';
import { RunRefused } from './read-run.ts';

/** A command that was called in a way it cannot be; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What people mend themselves: how the command was called, and what it was given. */
const usage = [
  UsageError,
  ConfigurationError,
  GuideNotBuilt,
  UnknownRequirement,
  UnknownSelection,
  CheckFileRefused,
  RunRefused,
];

/**
 * The exit code of an error that ended a command, and what is left to print of it. Commander prints
 * its own complaints, and ends `--help` with one of code 0.
 */
export function exitCodeOfError(error: unknown): { code: ExitCode; says?: string } {
  if (error instanceof CommanderError) return { code: codeOfCommander(error) };
  if (isUsageError(error)) return { code: 2, says: error.message };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    code: 4,
    says: `${trace}\nThis is a bug in the harness, not in a candidate: report it with the lines above.`,
  };
}

/** Whether people mend it themselves. */
export const isUsageError = (error: unknown): error is Error =>
  usage.some((kind) => error instanceof kind);

/** A command that ends itself with `command.error` names its code; the rest is wrong usage. */
function codeOfCommander({ exitCode, code }: CommanderError): ExitCode {
  if (exitCode === 0) return 0;
  return code === 'commander.error' && exitCode === 4 ? 4 : 2;
}
