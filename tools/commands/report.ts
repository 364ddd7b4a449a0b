import { renameSync, writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { fileTrouble } from '../configuration/file-trouble.ts';
import { formats, type Format } from './formats.ts';
import { readRun, RunRefused } from './read-run.ts';
import { screen } from './screen.ts';

interface ReportFlags {
  readonly format: Format;
  readonly out?: string;
}

/** What one run looks like in one format: the same bytes whenever it is asked, but for a terminal's columns. */
export function reportOf(file: string, format: Format, columns?: number): string {
  return formats[format](readRun(file), file, columns);
}

/** Under another name first, so that a report is there whole or not at all. */
function write(out: string, text: string): void {
  const draft = `${out}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, out);
}

/** What the caller can mend: the run.json, and where the report goes. */
function mendable(error: unknown, out: string | undefined): string | undefined {
  if (error instanceof RunRefused) return error.message;
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  return `${out ?? 'stdout'}: found ${fileTrouble(error)}, wanted a file that can be written. Name another with --out.`;
}

/** `ncpeh report`: tells a run again, offline. */
export const reportCommand = new Command('report')
  .description('render a run.json again: HTML, Markdown, JUnit or text')
  .argument(
    '<run.json>',
    'what `npx ncpeh run` wrote; reports/latest.json names the last of each target',
  )
  .addOption(
    new Option('--format <format>', 'how it is told').choices(Object.keys(formats)).default('text'),
  )
  .option('--out <file>', 'file to write; without it the report goes to stdout')
  .addHelpText(
    'after',
    `
Needs no network and no candidate. The same run.json gives the same bytes; text on a terminal fits it.
A run that ended early, of a newer ncpeh or damaged is refused with exit 2.

Examples:
  npx ncpeh report reports/Ruritania/2024-05-01T10-00-00Z/run.json --format html --out report.html
  npx ncpeh report run.json --format md >> "$GITHUB_STEP_SUMMARY"`,
  )
  .action((file: string, { format, out }: ReportFlags, command: Command) => {
    try {
      if (out === undefined) process.stdout.write(reportOf(file, format, screen().columns));
      else write(out, reportOf(file, format));
    } catch (error) {
      const says = mendable(error, out);
      if (says === undefined) throw error;
      command.error(says, { exitCode: 2 });
    }
  });
