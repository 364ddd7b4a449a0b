import { expect } from 'chai';
import { markdown } from '../../../tools/reporters/markdown.ts';
import { code, codeBlock } from '../../../tools/reporters/markdown-code.ts';
import { fixtureRun, hostile } from './fixture-run.ts';
import { expectGolden } from './golden.ts';
import { linkedRun } from './linked-run.ts';
import { failingRun } from './failing-run.ts';

describe('Markdown', () => {
  const text = markdown(linkedRun);

  it('is as its golden file', () => {
    expectGolden('report.md', text);
  });

  it('stays below 60 kB whatever the run', () => {
    for (const run of [fixtureRun, failingRun(300), failingRun(5000)])
      expect(Buffer.byteLength(markdown(run))).to.be.at.most(60_000);
  });

  it('says what alone was judged', () => {
    expect(text).not.to.contain('Judged only');
    expect(markdown({ ...linkedRun, selection: ['QRY-02', 'LNK'] })).to.contain(
      'Judged only `QRY-02 LNK`: nothing is said of the rest.',
    );
  });

  it('says how much did not fit', () => {
    expect(markdown(failingRun(300))).to.match(/… and \d+ more that did not fit here/);
    expect(text).not.to.contain('did not fit');
  });

  it('is never filled by one message, nor by the name of a target', () => {
    const target = { ...fixtureRun.target, name: '\u0000'.repeat(1_000_000) };
    expect(Buffer.byteLength(markdown({ ...fixtureRun, target }))).to.be.at.most(60_000);
  });

  it('keeps what a candidate wrote in code, where it is text', () => {
    const outside = text.replace(/(`{3,})\n[\s\S]*?\n\1/g, '').replace(/(`+)[^`\n].*?\1(?!`)/g, '');
    expect(outside).not.to.contain('script').and.not.to.contain('alert');
    expect(outside).not.to.match(/[<@]/);
  });

  it('passes no control code and no bidi mark on', () => {
    expect(text.replaceAll('\n', '')).not.to.match(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('fences text that holds fences', () => {
    expect(code('a ``` b')).to.equal('````a ``` b````');
    expect(code('`')).to.equal('`` ` ``');
    expect(code(hostile)).to.match(/^`[^`]+`$/);
    expect(codeBlock('```\nx')).to.equal('````\n```\nx\n````');
    expect(code(' ')).to.equal('(nothing)');
  });
});
