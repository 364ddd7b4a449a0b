import { Command } from 'commander';
import { datasetCommand } from './commands/dataset.ts';
import { explainCommand } from './commands/explain.ts';
import { guideCommand } from './commands/guide.ts';
import { heedOutput } from './commands/heed-output.ts';
import { listCommand } from './commands/list.ts';
import { mockCommand } from './commands/mock.ts';
import { reportCommand } from './commands/report.ts';
import { runCommand } from './commands/run.ts';
import { startCommand } from './commands/start.ts';
import { harnessVersion } from './commands/surroundings.ts';
import { exitCodeOfError } from './commands/usage-error.ts';
import { validateCommand } from './commands/validate.ts';

const commands = [
  runCommand,
  listCommand,
  explainCommand,
  reportCommand,
  startCommand,
  mockCommand,
  datasetCommand,
  guideCommand,
  validateCommand,
];

/** Ends with what an error means; anything but 0 is said on stderr. */
function end(error: unknown): void {
  const { code, says } = exitCodeOfError(error);
  if (says !== undefined) console.error(says);
  process.exitCode = code;
}

// What escapes every command is a bug of ours, never exit code 1: that one speaks about a candidate.
process.on('uncaughtException', (error) => {
  end(error);
  process.exit();
});

heedOutput();

const program = new Command('ncpeh')
  .description('Judge an NCPeH that provides imaging studies and reports, and read why.')
  .version(harnessVersion())
  .showHelpAfterError('(--help shows how it is called)')
  .exitOverride();
for (const command of commands) program.addCommand(command.copyInheritedSettings(program));

try {
  await program.parseAsync();
} catch (error) {
  end(error);
}
// A check that hung may have left timers or sockets behind.
setTimeout(() => process.exit(), 3000).unref();
