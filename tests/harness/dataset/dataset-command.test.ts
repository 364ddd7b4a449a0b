import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { Command, CommanderError } from 'commander';
import { datasetCommand } from '../../../tools/commands/dataset.ts';
import type { Facts } from '../../../tools/oracle/facts.ts';
import { ncpeh } from '../cli/ncpeh.ts';

/** How the command refuses some arguments: its exit code and what it says. */
async function refusal(...flags: string[]): Promise<{ code: number; says: string }> {
  let says = '';
  const parent = new Command('ncpeh').exitOverride().configureOutput({
    writeErr: (text) => {
      says += text;
    },
  });
  parent.addCommand(datasetCommand.copyInheritedSettings(parent));
  try {
    await parent.parseAsync(['dataset', ...flags], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { code: error.exitCode, says };
    throw error;
  }
  return { code: 0, says };
}

describe('ncpeh dataset', () => {
  let folder: string;
  let file: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dataset-command-'));
    file = join(folder, 'mine.txt');
    writeFileSync(file, 'keep');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('asks for a size where a study alone is to be enlarged', async () => {
    const { code, err } = await ncpeh([
      'dataset',
      '--out',
      join(folder, 's'),
      '--study',
      'ct-neck',
    ]);
    expect(code).to.equal(2);
    expect(err).to.match(/^Found --study ct-neck alone, wanted the size .*--edge, --instances/);
  });

  it('refuses to work without a folder', async () => {
    expect((await refusal()).says).to.include('--out <dir>');
  });

  it('refuses a folder that holds something else, a file, and a size that cannot be', async () => {
    const taken = await refusal('--out', folder);
    expect([taken.code, taken.says.includes('mine.txt')]).to.deep.equal([2, true]);
    const blocked = await refusal('--out', file);
    expect([blocked.code, blocked.says.includes('--out')]).to.deep.equal([2, true]);
    const odd = await refusal('--out', folder, '--edge', '63');
    expect([odd.code, odd.says.includes('an even number')]).to.deep.equal([2, true]);
  });

  it('tells what it wrote, and warns when it is made for addresses that were not named', async () => {
    const words = ['dataset', '--out', join(folder, 'new')];
    const bases = ['--fhir-base', 'http://a.test/fhir', '--image-base', 'http://a.test/dicomweb'];
    const without = await ncpeh(words);
    expect([without.code, without.out.includes('LOADING.md')]).to.deep.equal([0, true]);
    expect(without.err).to.include('--fhir-base');
    const named = await ncpeh([...words, ...bases]);
    expect([named.code, named.err]).to.deep.equal([0, '']);
  });

  it('refuses addresses and counts that are none, and says what is wanted', async () => {
    const address = await refusal('--out', folder, '--fhir-base', 'ncpeh.test');
    expect(address.says).to.include('http://');
    const count = await refusal('--out', folder, '--instances', '0');
    expect(count.says).to.include('above 0');
  });

  it('makes the history of one patient as long as is asked for', async () => {
    const out = join(folder, 'long');
    expect((await ncpeh(['dataset', '--out', out, '--history', '100'])).code).to.equal(0);
    const { studies } = JSON.parse(readFileSync(join(out, 'facts.json'), 'utf8')) as Facts;
    expect(studies.filter(({ patient }) => patient === 'zdena')).to.have.lengthOf(100);
  });
});
