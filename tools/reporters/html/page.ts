import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Run } from '../../verdict/run.ts';
import { beginning } from '../visible.ts';
import { areaTitle } from '../../verdict/area-titles.ts';
import { areasOf, areasShown, resultsOf } from './areas.ts';
import { badges } from './badge.ts';
import { element, lines, ownCode, pageText, type Child, type Markup } from './element.ts';
import { evidenceShown } from './evidence.ts';
import { filters } from './filters.ts';
import { limitsFor } from './limits.ts';
import { linkageShown } from './linkage.ts';
import { summary } from './summary.ts';

const own = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const style = own('report.css');
const script = own('report.js');

/**
 * A run as one HTML file that needs nothing else: no network, no script to be read, no other file.
 * The same run gives the same bytes.
 */
export function page(run: Run): string {
  const document = element(
    'html',
    { lang: 'en' },
    lines(head(run), element('body', {}, lines(body(run), ownCode('script', script)))),
  );
  return `<!doctype html>\n${pageText(document)}\n`;
}

/** Even if text of a candidate became markup, the browser would neither run nor fetch anything of it. */
const policy = [
  "default-src 'none'",
  `style-src '${digest(style)}'`,
  `script-src '${digest(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function digest(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

function head({ target, exitCode }: Run): Markup {
  return element(
    'head',
    {},
    lines(
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, `exit ${exitCode}: ${beginning(target.name, 100)} – ncpeh report`),
      ownCode('style', style),
    ),
  );
}

function body(run: Run): Markup {
  return lines(
    element('a', { class: 'to-content', href: '#requirements' }, 'To the requirements'),
    element(
      'main',
      {},
      lines(
        summary(run),
        contents(run),
        element(
          'section',
          { id: 'requirements' },
          lines(element('h2', {}, 'Requirements'), filters(run), areasShown(run, limitsFor(run))),
        ),
        evidenceShown(run),
        linkageShown(run),
      ),
    ),
  );
}

/** Where to go: each area with its counts, then the other parts. */
function contents(run: Run): Markup {
  const link = (to: string, ...says: readonly Child[]): Markup =>
    element('li', {}, element('a', { href: `#${to}` }, says[0]), ' ', ...says.slice(1));
  return element(
    'nav',
    { 'aria-label': 'Parts of the report' },
    element(
      'ul',
      {},
      lines(
        ...areasOf(run).map((area) =>
          link(`area-${area}`, `${area} ${areaTitle(area)}`, badges(resultsOf(run, area))),
        ),
        link('evidence', 'Evidence'),
        run.graphs === undefined || run.graphs.length === 0
          ? undefined
          : link('linkage', 'Linkage of reports and studies, drawn'),
      ),
    ),
  );
}
