import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect } from 'chai';
import { datasetCommand } from '../../../tools/commands/dataset.ts';
import { explainCommand } from '../../../tools/commands/explain.ts';
import { guideCommand } from '../../../tools/commands/guide.ts';
import { listCommand } from '../../../tools/commands/list.ts';
import { mockCommand } from '../../../tools/commands/mock.ts';
import { reportCommand } from '../../../tools/commands/report.ts';
import { runCommand } from '../../../tools/commands/run.ts';
import { startCommand } from '../../../tools/commands/start.ts';
import { validateCommand } from '../../../tools/commands/validate.ts';
import { bin, ncpeh } from './ncpeh.ts';

describe('ncpeh', () => {
  const commands = [
    runCommand,
    listCommand,
    explainCommand,
    reportCommand,
    startCommand,
    mockCommand,
    datasetCommand,
    guideCommand,
    validateCommand,
  ];
  for (const command of commands)
    it(`shows an example with the help of ${command.name()}`, () => {
      let help = '';
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(help).to.match(new RegExp(`Examples?:\\n  npx ncpeh ${command.name()}`));
    });

  it('ends --help with 0', async () => {
    const { code, out } = await ncpeh(['run', '--help']);
    expect(code).to.equal(0);
    expect(out).to.contain('Exit codes: 0 conformant');
  });

  it('lists statements with strength, checks, and why one has none', async () => {
    const { code, out } = await ncpeh(['list', 'CAP']);
    expect(code).to.equal(0);
    expect(out).to.match(/^CAP-03 {2}SHALL/m);
    expect(out).to.match(/^ {10}CAP-03\/[a-z-]+/m);
    expect(out).to.match(/^CAP-08 {2}MAY/m);
    const { out: bandwidth } = await ncpeh(['list', 'BWT']);
    expect(bandwidth).to.match(/^BWT-07 {2}SHOULD .*\(not covered: not-yet\)$/m);
    expect(out).not.to.contain('QRY-');
  });

  it('explains a statement, and names the nearest to one that is not there', async () => {
    const [known, unknown] = await Promise.all([
      ncpeh(['explain', 'qry-02/RECALL']),
      ncpeh(['explain', 'QRY-44']),
    ]);
    expect(known.code).to.equal(0);
    expect(known.out).to.contain('tests/conformance/').and.contain('Art. 10');
    expect(unknown.code).to.equal(2);
    expect(unknown.err).to.match(
      /^Found QRY-44, which is no statement of the guide, wanted a key such as QRY-/,
    );
  });

  it('explains an element of the guideline by the statements that cover it', async () => {
    const [known, bare, unknown] = await Promise.all([
      ncpeh(['explain', 'f3']),
      ncpeh(['explain', 'A.1.4.6']),
      ncpeh(['explain', 'A.9.9']),
    ]);
    expect(known.out)
      .to.match(/^F3 {2}/m)
      .and.match(/^ {4}QRY-03 {2}SHALL/m);
    expect(bare.out).to.contain('No statement covers it yet');
    expect(unknown.code).to.equal(2);
    expect(unknown.err).to.match(/^Found A\.9\.9, which is no element of the guideline, wanted/);
  });

  it('exits 4 when its output has no room', function () {
    if (!existsSync('/dev/full')) this.skip(); // Linux
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'list'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(stderr).to.equal('Output was lost: found a full disk, wanted room for it.\n');
    expect(status).to.equal(4);
  });

  it('exits 2 for a command it does not have, and says which it has', async () => {
    const { code, err } = await ncpeh(['rnu']);
    expect(code).to.equal(2);
    expect(err).to.contain("unknown command 'rnu'").and.contain('Did you mean run?');
  });
});
