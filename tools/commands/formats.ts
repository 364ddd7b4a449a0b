import { page } from '../reporters/html/page.ts';
import { junit } from '../reporters/junit.ts';
import { markdown } from '../reporters/markdown.ts';
import { terminal } from '../reporters/terminal.ts';
import type { Run } from '../verdict/run.ts';
import { logColumns } from './screen.ts';

/** Every format a run is told in; `file` is the path of its run.json, `columns` those of a terminal. */
export const formats = {
  html: page,
  md: markdown,
  junit,
  text: (run, file, columns = logColumns) =>
    terminal(run, { colour: false, columns, reports: [file] }),
} satisfies Readonly<Record<string, (run: Run, file: string, columns?: number) => string>>;

export type Format = keyof typeof formats;

/** The files beside a run.json: what a person opens, what CI shows and reads. */
export const filesBesideRun: readonly (readonly [name: string, format: Format])[] = [
  ['report.html', 'html'],
  ['report.md', 'md'],
  ['junit.xml', 'junit'],
];
