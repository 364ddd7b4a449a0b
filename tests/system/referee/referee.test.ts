import { expect } from 'chai';
import { join } from 'node:path';
import { buildFolder } from '../../../tools/guide/built.ts';
import { createValidator } from '../../../tools/validation/validator.ts';
import { compiledCorpus } from '../../harness/validation/engine/compiled-corpus.ts';
import { exceptions } from '../../harness/validation/exceptions.ts';
import { ask } from './ask.ts';
import { disagree, opinion, type Met, type Opinion, type Said } from './compare.ts';
import { disagreements } from './disagreements.ts';
import {
  casesLeftOut,
  corpusFiles,
  exampleFiles,
  exceptionFiles,
  guideFiles,
  mutantFiles,
  type Asked,
} from './files.ts';
import { gaps } from './gaps.ts';
import { plain } from './path.ts';
import { unwrapped } from './with-target.ts';

const share = 0.03;

/** What both validators say of every file; the referee in one run of Java. */
async function hear(files: readonly Asked[]): Promise<Said> {
  const validator = createValidator({ resources: await compiledCorpus() });
  const definitions = join(buildFolder, 'validation-corpus', 'fsh-generated', 'resources');
  const theirs = ask(new Map(files.map(({ name, resource }) => [name, resource])), [definitions]);
  const ours = new Map(
    files.map(({ name, resource }) => [name, validator.validate(resource).findings]),
  );
  return { ours, theirs };
}

const told = ({ name, ours, theirs }: Opinion): string =>
  [
    name,
    ...ours.slice(0, 3).map(({ code, path, text }) => `  ours   ${code} ${path}: ${text}`),
    ...theirs.slice(0, 3).map(({ code, path, text }) => `  theirs ${code} ${path}: ${text}`),
  ].join('\n');

describe('the HL7 validator as referee', () => {
  const mutants = mutantFiles();
  const compared = [...guideFiles(), ...corpusFiles(), ...mutants];
  const blamed = exceptionFiles();
  const met: Met = new Map();
  let said: Said;
  let disputed: readonly Opinion[];

  before(async () => {
    said = await hear([...compared, ...exampleFiles(mutants), ...blamed]);
    disputed = compared.map((asked) => opinion(asked, said, met)).filter(disagree);
    const percent = ((100 * disputed.length) / compared.length).toFixed(1);
    const removed = [...met.values()].reduce((sum, count) => sum + count, 0);
    console.log(
      `    ${compared.length} files compared, ${casesLeftOut} cases on resliced profiles left out: they end its run\n` +
        `    ${disputed.length} disagreements (${percent} %), ${gaps.length} gaps that concern ${removed} findings`,
    );
  });

  it('is asked about the guide, the corpus and 200 mutants', () => {
    expect(guideFiles().length).to.be.at.least(40);
    expect(corpusFiles().length).to.be.at.least(200);
    expect(mutants).to.have.length(200);
  });

  it('disagrees with us on reviewed files alone', () => {
    const reviewed = disagreements.map(({ file }) => file);
    const open = disputed.filter(({ name }) => !reviewed.includes(name)).map(told);
    expect(open.join('\n')).to.equal('');
  });

  it('disagrees on each reviewed file, at its element', () => {
    const settled = disagreements.filter(
      ({ file, path, code }) =>
        !disputed.some(
          ({ name, ours }) =>
            name === file && ours.some((one) => one.code === code && one.path === path),
        ),
    );
    expect(settled).to.deep.equal([]);
  });

  it(`disagrees on at most ${share * 100} % of the files, and on no rule that decides structure`, () => {
    expect(disputed.length).to.be.at.most(share * compared.length);
    const structural = ['cardinality', 'type', 'fixed', 'pattern', 'slicing'];
    expect(disagreements.filter(({ code }) => structural.includes(code))).to.deep.equal([]);
  });

  it('has at most 12 gaps, each met as often as it says', () => {
    expect(gaps.length).to.be.at.most(12);
    const found = gaps.map((gap) => `${gap.messageId}: ${met.get(gap) ?? 0}`);
    expect(found).to.deep.equal(gaps.map(({ messageId, findings }) => `${messageId}: ${findings}`));
  });

  for (const [index, { file, path, raisedAs, alarms }] of exceptions.entries())
    it(`objects to ${file} at ${path} as we do`, () => {
      const asked = blamed[index];
      const issues = said.theirs.get(asked?.name ?? '') ?? [];
      const own = issues
        .map((issue) => ({ ...issue, path: plain(issue.path) }))
        .flatMap((issue) =>
          asked?.within === undefined ? [issue] : unwrapped(asked.within)(issue),
        )
        .filter(({ severity, messageId }) => severity === 'error' && messageId === raisedAs)
        .filter((issue) => issue.path.replace(/\[\d+\]/g, '') === path);
      expect(own).to.have.length(alarms);
    });
});
