import { expect } from 'chai';
import { element, ownCode, pageText } from '../../../tools/reporters/html/element.ts';
import { indented } from '../../../tools/reporters/html/indented.ts';
import { page } from '../../../tools/reporters/html/page.ts';
import { failingRun } from './failing-run.ts';
import { fixtureRun, hostile } from './fixture-run.ts';
import { expectGolden } from './golden.ts';
import { linkedRun } from './linked-run.ts';

describe('HTML report', () => {
  const html = page(linkedRun);
  const own = /<(style|script)>[\s\S]*?<\/\1>/g;
  const told = html.replaceAll(own, '');

  it('is as its golden file, but for style, script and their digests', () => {
    const bare = html.replaceAll(own, '<$1></$1>').replaceAll(/sha256-[^']*/g, 'sha256-…');
    expectGolden('report.html', bare);
  });

  it('is the same to the byte from the same run, read again', () => {
    expect(page(JSON.parse(JSON.stringify(linkedRun)) as typeof linkedRun)).to.equal(html);
  });

  it('lets no text become markup', () => {
    expect(told).not.to.contain('<script>').and.not.to.contain(']]>');
    expect(told).to.contain('&lt;script&gt;alert("1 &amp; 2")&lt;/script&gt;');
    expect([...html.matchAll(/<script>/g)]).to.have.length(1);
  });

  it('makes control codes and bidi marks visible', () => {
    expect(told.replaceAll('\n', '')).not.to.match(
      /\p{Cc}|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    );
    expect(told).to.contain(
      String.raw`\u{202e}gnp.exe\u{202c} \u{001b}[2Jcleared\u{0000} \u{d800}`,
    );
  });

  it('cuts a long message and says by how much', () => {
    expect(told).to.contain('… (999000 more characters)');
    expect(html.length).to.be.lessThan(80_000);
  });

  it('holds no secret', () => {
    expect(html).not.to.contain('never-shown');
    expect(html).to.contain('authorization: [redacted]');
  });

  it('names nothing outside itself', () => {
    expect(told).not.to.match(/\s(src|action|style|on\w+)="/);
    expect([...told.matchAll(/href="([^#][^"]*)"/g)]).to.deep.equal([]);
    expect(html.replaceAll(/<style>[\s\S]*?<\/style>/g, '')).not.to.contain('@import');
    expect(html).not.to.contain('url(http');
  });

  it('marks own decisions, the offending part, and facts of an entry', () => {
    expect(told).to.contain('decision of this guide');
    expect(told).to.contain('"<mark>searchset</mark>"');
    expect(told).to.contain('<code>study-1</code> has a CT series');
  });

  it('tells links apart in words', () => {
    for (const words of [
      'both ways',
      'one way →',
      '← one way',
      '✕ conflict',
      'orphan: no study',
      'not listed',
    ])
      expect(told).to.contain(words);
  });

  it('links only to what is there', () => {
    const ids = new Set([...told.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    for (const [, target] of told.matchAll(/href="#([^"]*)"/g)) expect(ids).to.contain(target);
  });

  it('has each id once', () => {
    const ids = [...told.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('stays below 3 MB for 300 checks that fail', () => {
    expect(Buffer.byteLength(page(failingRun(300)))).to.be.at.most(3_000_000);
  });

  it('shows a run that tested nothing as incomplete', () => {
    const none = page({ ...fixtureRun, results: [], exitCode: 3, verdict: 'omit' });
    expect(none).to.contain('Exit 3: incomplete (no check was selected)');
  });
});

describe('an element', () => {
  it('escapes text and attributes', () => {
    expect(pageText(element('p', { title: `"'<${hostile}` }, hostile))).to.equal(
      `<p title="&quot;'&lt;&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt; ]]&gt; ${escaped}">` +
        `&lt;script&gt;alert("1 &amp; 2")&lt;/script&gt; ]]&gt; ${escaped}</p>`,
    );
  });

  it('refuses what loads, runs, restyles or leads away', () => {
    for (const name of ['onclick', 'src', 'style', 'srcdoc', 'action'])
      expect(() => element('p', { [name]: 'x' }), name).to.throw('no attribute');
    expect(() => element('a', { href: 'javascript:alert(1)' })).to.throw('to itself only');
    expect(() => ownCode('script', '"</script>"')).to.throw('"</"');
  });
});

describe('indented JSON', () => {
  it('is cut where the text is cut', () => {
    expect(indented('{"a":[1,{"b":"x, {')).to.equal('{\n  "a": [\n    1,\n    {\n      "b": "x, {');
    expect(indented('{"a":[],"b":{}}')).to.equal('{\n  "a": [],\n  "b": {}\n}');
  });

  it('never grows beyond twice its length', () => {
    const nested = '['.repeat(4000);
    expect(indented(nested)).to.equal(nested);
  });
});

const escaped = String.raw`\u{202e}gnp.exe\u{202c} \u{001b}[2Jcleared\u{0000} \u{d800} 🩻 شعاع`;
