import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { page as reportOf } from '../../tools/reporters/html/page.ts';
import type { Run } from '../../tools/verdict/run.ts';
import { failingRun } from '../harness/reporters/failing-run.ts';
import { linkedRun } from '../harness/reporters/linked-run.ts';
import { openBrowser } from './browser.ts';
import { cutTexts, overlaps } from './overlaps.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const passing = { outcome: 'held', verdict: 'pass' } as const;

const widths = { desktop: 1280, phone: 390 } as const;
const schemes = ['light', 'dark'] as const;

interface Look {
  readonly width?: number;
  readonly scheme?: (typeof schemes)[number];
  readonly fragment?: string;
  readonly script?: boolean;
}

describe('HTML report in Chromium', () => {
  let browser: Browser;
  let folder: string;
  const said: string[] = [];
  const asked: string[] = [];

  before(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'ncpeh-html-'));
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    said.length = 0;
    asked.length = 0;
  });
  afterEach(() => {
    expect(said, 'console').to.deep.equal([]);
    expect(
      asked.filter((url) => !url.startsWith('file:')),
      'requests',
    ).to.deep.equal([]);
    expect(new Set(asked.map((url) => url.replace(/#.*$/, ''))).size).to.be.at.most(1);
  });

  /** Opens a report from disk, listening to all it says and asks for. */
  async function open(run: Run, look: Look = {}): Promise<Page> {
    const file = join(folder, 'report.html');
    writeFileSync(file, reportOf(run));
    const context = await browser.newContext({
      viewport: { width: look.width ?? widths.desktop, height: 900 },
      colorScheme: look.scheme ?? 'light',
      javaScriptEnabled: look.script ?? true,
      // For axe, which is put into the page; the report's own policy is tested by its own test.
      bypassCSP: true,
    });
    // A slow machine is no finding.
    context.setDefaultTimeout(300_000);
    const page = await context.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${pathToFileURL(file).href}${look.fragment ?? ''}`);
    return page;
  }

  const visibleIds = (page: Page): Promise<string[]> =>
    page.evaluate(
      `[...document.querySelectorAll('li.check')].filter((row) => row.checkVisibility()).map((row) => row.id)`,
    );

  describe('filters', () => {
    it('by verdict, and keep their state in the fragment', async () => {
      const page = await open(linkedRun);
      await page.getByLabel('error', { exact: true }).check();
      expect(await visibleIds(page)).to.deep.equal(['IMG-01/instances']);
      expect(new URL(page.url()).hash).to.equal('#verdict=error');
      await page.getByLabel('skip', { exact: true }).check();
      expect(await visibleIds(page)).to.deep.equal(['LNK-01/both-sides', 'IMG-01/instances']);
      await page.context().close();
    });

    it('by area, route and text together, from the fragment alone', async () => {
      const fragment = '#verdict=fail&area=QRY&route=manifests.documents&text=lacks+Studies';
      const page = await open(linkedRun, { fragment });
      expect(await visibleIds(page)).to.deep.equal(['QRY-02/recall@manifests.documents']);
      expect(await page.getByLabel('Text').inputValue()).to.equal('lacks Studies');
      expect(await page.getByRole('status').textContent()).to.equal('1 of 10 lines shown');
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.waitForFunction(`location.hash === ''`);
      expect(await visibleIds(page)).to.have.length(10);
      await page.context().close();
    });

    it('by a fragment that means nothing, show everything', async () => {
      for (const fragment of ['#verdict=none-such&area=XXX', '#%', '#area=<img onerror=x>']) {
        const page = await open(linkedRun, { fragment });
        expect(await visibleIds(page), fragment).to.have.length(10);
        await page.context().close();
      }
    });

    it('by keys only', async () => {
      const page = await open(linkedRun);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`document.activeElement.textContent`)).to.equal(
        'To the requirements',
      );
      await page.getByLabel('fail', { exact: true }).focus();
      await page.keyboard.press('Space');
      expect(await visibleIds(page)).to.have.length(2);
      await page.context().close();
    });
  });

  it('opens what a link leads to, through filters', async () => {
    const page = await open(linkedRun, { fragment: '#verdict=pass' });
    await page.evaluate(`location.hash = '#LNK-01/both-sides'`);
    await page.waitForFunction(`document.getElementById('LNK-01/both-sides').checkVisibility()`);
    expect(await page.getByText('load what the reason names into it').isVisible()).to.equal(true);
    await page.context().close();
  });

  it('is readable without a script', async () => {
    const page = await open(linkedRun, { script: false });
    expect(await page.getByText('The list lacks studies that match the filter.').count()).to.equal(
      2,
    );
    expect(await page.locator('form.filters').isVisible()).to.equal(false);
    await page.locator('[id="LNK-01/both-sides"] summary').click();
    expect(await page.getByText('load what the reason names into it').isVisible()).to.equal(true);
    await page.context().close();
  });

  it('runs its own script only, under its own policy', async () => {
    const file = join(folder, 'spoilt.html');
    const spoilt = reportOf(linkedRun).replace(
      '</main>',
      '<img src="https://outside.example/x.png"><script>document.title = "run"</script></main>',
    );
    writeFileSync(file, spoilt);
    const page = await browser.newPage();
    const refusals: string[] = [];
    page.on('console', (message) => refusals.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    expect(await page.title()).to.contain('Ruritania');
    expect(refusals.join('\n')).to.contain('Content Security Policy');
    expect(await page.locator('form.filters').isVisible()).to.equal(true);
    await page.close();
  });

  for (const [name, width] of Object.entries(widths))
    for (const scheme of schemes)
      it(`has no serious finding of axe, no overlap and no cut text: ${name}, ${scheme}`, async () => {
        const page = await open(linkedRun, { width, scheme });
        await page.evaluate(
          `for (const details of document.querySelectorAll('details')) details.open = true;
           for (const part of document.querySelectorAll('.requirement')) part.style.contentVisibility = 'visible';`,
        );
        await page.addScriptTag({ content: axe });
        const findings: { id: string; impact: string; nodes: { html: string }[] }[] =
          await page.evaluate(`axe.run().then(({ violations }) => violations)`);
        expect(
          findings
            .filter(({ impact }) => ['serious', 'critical'].includes(impact))
            .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
        ).to.deep.equal([]);
        expect(await page.evaluate(overlaps), 'overlaps').to.deep.equal([]);
        expect(await page.evaluate(cutTexts), 'cut').to.deep.equal([]);
        await page.context().close();
      });

  it('would show an overlap, a cut text and a page too wide', async () => {
    const page = await open(linkedRun, { width: widths.phone });
    await page.evaluate(
      `document.querySelector('h1').style.cssText = 'margin-bottom: -1.5rem';
       document.querySelector('.ending').style.cssText = 'white-space: nowrap; overflow: hidden';
       document.querySelector('.facts').style.cssText = 'width: 900px';`,
    );
    expect(await page.evaluate(overlaps)).not.to.deep.equal([]);
    const cut = JSON.stringify(await page.evaluate(cutTexts));
    expect(cut).to.contain('the page is wider').and.contain('ending');
    await page.context().close();
  });

  it('is at most 3 MB for 300 checks that fail, and filters them', async () => {
    const run = failingRun(300);
    expect(Buffer.byteLength(reportOf(run))).to.be.at.most(3_000_000);
    const page = await open(run, { fragment: '#text=check-299' });
    expect(await visibleIds(page)).to.deep.equal(['QRY-75/check-299@manifests.resources']);
    await page.context().close();
  });

  it('opens 2,000 checks, and says how soon something is to be seen', async () => {
    const { results, ...run } = failingRun(2000);
    const page = await open({
      ...run,
      results: results.map((result, at) => (at % 10 === 0 ? result : { ...result, ...passing })),
    });
    const painted = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`;
    await page.waitForFunction(`${painted} !== undefined`);
    const milliseconds: number = await page.evaluate(painted);
    // A figure for whoever reads the log, never judged: the machine decides it.
    console.log(`      first paint of 2,000 checks after ${milliseconds.toFixed(0)} ms`);
    expect(await visibleIds(page)).to.have.length(2000);
    await page.context().close();
  });

  it('prints', async () => {
    const page = await open(linkedRun);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).to.equal('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form.filters').isVisible()).to.equal(false);
    await page.context().close();
  });
});
