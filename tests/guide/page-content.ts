import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../tools/guide/built.ts';

const folder = join(projectFolder, 'input', 'pagecontent');

/** A page as it is written: Markdown, and the name of its file without the ending. */
export interface Page {
  readonly name: string;
  readonly text: string;
}

/** Every page of the guide, by name. */
export const pages = (): readonly Page[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.md$/, ''),
      text: readFileSync(join(folder, file), 'utf8'),
    }));

/** The targets of the links in Markdown. */
export const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

/** The anchor that a heading gets: small letters, hyphens for spaces, no punctuation. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** The anchors of the headings of a page. */
export const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

/** A request that a page shows, and the ids of the examples it says are found. */
export interface ExampleRequest {
  readonly path: string;
  readonly matches: readonly string[];
}

/** The requests in the tables of a page: a row with `GET …` in one cell and links, or `none`, in the next. */
export const requestsIn = (text: string): ExampleRequest[] =>
  [...text.matchAll(/^\|.*\| `GET (\S+)` +\| (.*?) *\|$/gm)].map(([, path = '', cell = '']) => ({
    path,
    matches: linksIn(cell).map((target) => target.replace(/^[A-Za-z]+-(.*)\.html$/, '$1')),
  }));
