import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { projectFolder } from '../../tools/guide/built.ts';
import { allowed, roomOf, supportRooms } from './arrows.ts';

const sources = ['tools', 'tests'].flatMap((top) =>
  readdirSync(join(projectFolder, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') || name.endsWith('.mjs'))
    .map((name) => posix.join(top, name.split(sep).join('/'))),
);

/** The project files that a file imports, statically or by a literal dynamic import. */
function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.normalize(posix.join(posix.dirname(file), name)));
}

/** Sentences naming each import that runs against the arrows. */
function offences(file: string, text: string): string[] {
  const from = roomOf(file);
  if (from === undefined) return [`${file} stands in no room; give it one in arrows.ts`];
  return importsOf(file, text).flatMap((imported) => {
    const to = roomOf(imported);
    if (to !== undefined && allowed(from, to)) return [];
    return [`${file} imports ${imported}: ${from} may not import ${to ?? 'what is in no room'}`];
  });
}

/** Where a file of tests/support stands among its rooms; -1 outside all of them, as requirement.ts is. */
const standing = (file: string): number =>
  supportRooms.findIndex((room) => file.startsWith(`tests/support/${room}/`));

describe('rooms and arrows', () => {
  it('holds for every file', () => {
    const found = sources
      .filter((file) => file !== 'tools/ncpeh.mjs' && file !== 'tools/install.mjs')
      .flatMap((file) => offences(file, readFileSync(join(projectFolder, file), 'utf8')));
    expect(found).to.deep.equal([]);
  });

  it('read more than a handful of files', () => {
    expect(sources.length).to.be.greaterThan(20);
  });

  it('lets the rooms of tests/support import only those before them', () => {
    const support = sources.filter((file) => file.startsWith('tests/support/'));
    const backwards = support.flatMap((file) =>
      importsOf(file, readFileSync(join(projectFolder, file), 'utf8'))
        .filter((imported) => standing(imported) > standing(file))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(backwards).to.deep.equal([]);
    expect(support.filter((file) => standing(file) < 0)).to.deep.equal([
      'tests/support/requirement.ts',
    ]);
  });

  it('names an offender', () => {
    const text = "import { createNcpeh } from '../../../tools/reference-ncpeh/handler.ts';";
    expect(offences('tests/conformance/ncpeh-a/query.checks.ts', text)).to.deep.equal([
      'tests/conformance/ncpeh-a/query.checks.ts imports tools/reference-ncpeh/handler.ts: ' +
        'tests/conformance may not import tools/reference-ncpeh',
    ]);
  });

  it('keeps judge and judged apart', () => {
    for (const judge of ['tools/oracle', 'tools/validation', 'tools/exchange', 'tools/filters'])
      expect(allowed('tools/reference-ncpeh', judge), judge).to.equal(false);
    expect(allowed('tools/oracle', 'tools/dataset')).to.equal(false);
    expect(allowed('tests/conformance', 'tools/dataset')).to.equal(false);
  });

  it('lets nothing in tools import tests', () => {
    const text = "await import('../../tests/support/requirement.ts');";
    expect(offences('tools/commands/run.ts', text)).to.have.length(1);
  });
});
