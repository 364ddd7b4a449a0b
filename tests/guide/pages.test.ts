import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { parse } from 'yaml';
import { builtResources, projectFolder } from '../../tools/guide/built.ts';
import { createNcpeh } from '../../tools/reference-ncpeh/create-ncpeh.ts';
import { builtGuide } from '../../tools/reference-ncpeh/guide.ts';
import { servedTypes } from '../../tools/reference-ncpeh/served-types.ts';
import { found } from '../harness/reference-ncpeh/ask.ts';
import { allBuiltResources } from './all-built.ts';
import { anchorsIn, linksIn, pages, requestsIn, type Page } from './page-content.ts';

interface Configuration {
  readonly pages: Readonly<Record<string, { readonly title: string }>>;
  readonly menu: Readonly<Record<string, unknown>>;
}

const configuration = parse(
  readFileSync(join(projectFolder, 'sushi-config.yaml'), 'utf8'),
) as Configuration;

/** The pages a publisher makes by itself. */
const made = ['artifacts.html', 'toc.html'];

/** Everything a link may lead to: pages, artefacts, and the headings of pages. */
function targets(all: readonly Page[]): Set<string> {
  const own = allBuiltResources().map(({ resourceType, id }) => `${resourceType}-${id}.html`);
  const headings = all.flatMap(({ name, text }) =>
    anchorsIn(text).map((anchor) => `${name}.html#${anchor}`),
  );
  return new Set([...own, ...headings, ...made, ...all.map(({ name }) => `${name}.html`)]);
}

/** Links of the pages that lead nowhere; a link elsewhere is not followed. */
function brokenLinks(all: readonly Page[]): string[] {
  const known = targets(all);
  return all.flatMap(({ name, text }) =>
    linksIn(text)
      .filter((target) => !/^https?:/.test(target))
      .map((target) => (target.startsWith('#') ? `${name}.html${target}` : target))
      .filter((target) => !known.has(target))
      .map((target) => `${name}: ${target}`),
  );
}

describe('the pages of the guide', () => {
  const all = pages();

  it('are those of sushi-config.yaml, each with a title and in the menu', () => {
    expect(all.map(({ name }) => `${name}.md`)).to.have.members(Object.keys(configuration.pages));
    const menu = JSON.stringify(configuration.menu);
    for (const { name } of all) expect(menu, name).to.include(`"${name}.html"`);
  });

  it('link to pages, headings and artefacts that are there', () => {
    expect(all.flatMap(({ text }) => linksIn(text)).length).to.be.greaterThan(100);
    expect(brokenLinks(all)).to.deep.equal([]);
  });

  it('would not link elsewhere', () => {
    const text = '# One two\n[a](#one-two) [b](#three) [c](nowhere.html) [d](https://one.example)';
    expect(brokenLinks([{ name: 'page', text }])).to.deep.equal([
      'page: page.html#three',
      'page: nowhere.html',
    ]);
  });

  it('name each of the ten steps of use case 1, and each filter', () => {
    const textOf = (name: string): string => all.find((page) => page.name === name)?.text ?? '';
    const firstCells = (text: string): string[] =>
      [...text.matchAll(/^\| (\w+)/gm)].map(([, cell = '']) => cell);
    const numbers = Array.from({ length: 10 }, (_, index) => String(index + 1));
    expect(firstCells(textOf('use-case')).filter((cell) => /^\d+$/.test(cell))).to.deep.equal(
      numbers,
    );
    const rows = firstCells(textOf('filters'));
    for (const filter of ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'R1', 'R2', 'R3'])
      expect(rows, filter).to.include(filter);
  });
});

/** The ids of what was found, or read. */
const idsOf = (answer: Bundle): string[] =>
  answer.type === 'searchset'
    ? found(answer).map((one) => one.replace(/^.*\//, ''))
    : [answer.id ?? ''];

describe('the example requests of the pages', () => {
  const requests = pages().flatMap(({ text }) => requestsIn(text));
  const resources = servedTypes.flatMap((type) => builtResources(type) as readonly FhirResource[]);
  const { fhir } = createNcpeh({ resources, instances: [] }, builtGuide());

  it('show every filter', () => {
    expect(requests.length).to.be.greaterThan(15);
    const asked = pages().flatMap(({ text }) =>
      [...text.matchAll(/^\| (F\d)\b.*`GET /gm)].map(([, filter]) => filter),
    );
    expect(asked).to.include.members(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8']);
  });

  for (const { path, matches } of requests)
    it(`${path} finds ${matches.join(', ') || 'nothing'}`, async () => {
      const headers = { prefer: 'handling=strict' };
      const response = await fhir(new Request(`http://127.0.0.1/fhir/${path}`, { headers }));
      expect(response.status).to.equal(200);
      expect(idsOf((await response.json()) as Bundle)).to.have.members(matches);
    });
});
