import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { projectFolder } from '../../tools/guide/built.ts';

/** Words that require something; in small letters, "may" and "should" are everybody's. */
const normative = /\b(?:SHALL|MUST|SHOULD|MAY|REQUIRED|RECOMMENDED)\b|\b(?:shall|must)\b/;

/** Strengths that are codes or parameters of rule sets, such as `#SHALL` or `, SHALL:populate)`. */
const codes = /#(?:SHALL|SHOULD|MAY)\b|, (?:SHALL|SHOULD|MAY)(?=[:,)])/g;

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

const textOf = (file: string): string => readFileSync(join(projectFolder, file), 'utf8');

/** Sentences that require something, each with its file. */
const requiring = (file: string, text: string): string[] =>
  text
    .replaceAll(codes, '')
    .split(/(?<=[.:;])\s|\n\s*\n|\n(?=\*)/)
    .filter((sentence) => normative.test(sentence))
    .map((sentence) => `${file}: ${sentence.trim()}`);

const isRequirements = (file: string): boolean => /[\\/]requirements[\\/]/.test(file);

describe('normative prose', () => {
  const fsh = filesOf('input/fsh', '.fsh');

  it('stands in the statements of Requirements', () => {
    const found = fsh.filter(isRequirements).flatMap((file) => requiring(file, textOf(file)));
    expect(found.length).to.be.greaterThan(50);
  });

  it('stands nowhere else in the FSH', () => {
    const others = fsh.filter((file) => !isRequirements(file));
    expect(others.length).to.be.greaterThan(100);
    expect(others.flatMap((file) => requiring(file, textOf(file)))).to.deep.equal([]);
  });

  it('stands on no page', () => {
    const pages = filesOf('input/pagecontent', '.md');
    expect(pages).not.to.be.empty;
    expect(pages.flatMap((file) => requiring(file, textOf(file)))).to.deep.equal([]);
  });

  it('would be found', () => {
    const fsh = '* ^short = "It shall be"\n* insert Because([[One MAY]])\n* insert A(b, SHALL:c)';
    expect(requiring('a.fsh', fsh)).to.deep.equal([
      'a.fsh: * ^short = "It shall be"',
      'a.fsh: * insert Because([[One MAY]])',
    ]);
  });
});
