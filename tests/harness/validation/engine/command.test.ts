import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { UsageError } from '../../../../tools/commands/usage-error.ts';
import { validateCommand } from '../../../../tools/commands/validate.ts';
import { projectFolder } from '../../../../tools/guide/built.ts';
import { tarball } from '../../../../tools/guide/tarball.ts';
import { preparedDefinitions } from './prepared.ts';

const good = '{"resourceType":"Basic","code":{"text":"a"}}';
const bad = '{\n  "resourceType": "Basic",\n  "code": 7\n}';
const profileUrl = 'http://a.example/StructureDefinition/basic-of-ana';
const profile = {
  resourceType: 'StructureDefinition',
  url: profileUrl,
  type: 'Basic',
  kind: 'resource',
  derivation: 'constraint',
  snapshot: {
    element: [
      { id: 'Basic', path: 'Basic' },
      { id: 'Basic.subject', path: 'Basic.subject', min: 1, max: '1' },
    ],
  },
};

interface Ended {
  readonly code: unknown;
  readonly out: string;
}

describe('ncpeh validate', function () {
  this.timeout(60_000);
  let folder: string;
  const place = (name: string): string => join(folder, name);

  before(() => {
    preparedDefinitions();
    folder = mkdtempSync(join(tmpdir(), 'ncpeh-validate-'));
    mkdirSync(place('more'));
    writeFileSync(place('good.json'), good);
    writeFileSync(place('more/bad.json'), bad);
    writeFileSync(place('more/settings.json'), '{"a": 1}');
    writeFileSync(place('more/broken.json'), '{\n  "resourceType" "Basic"\n}');
    const content = new TextEncoder().encode(JSON.stringify(profile));
    writeFileSync(place('own.tgz'), tarball([['package/profile.json', content]]));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  async function run(...words: string[]): Promise<Ended> {
    const { log } = console;
    const { exitCode } = process;
    const lines: unknown[] = [];
    console.log = (line: unknown) => void lines.push(line);
    try {
      await validateCommand.parseAsync(words, { from: 'user' });
      return { code: process.exitCode, out: lines.join('\n') };
    } finally {
      console.log = log;
      process.exitCode = exitCode;
    }
  }

  async function refused(...words: string[]): Promise<string> {
    try {
      await run(...words);
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
    return 'not refused';
  }

  it('ends with 0 when there is no error, with 1 when there is one', async () => {
    expect((await run(place('good.json'))).code).to.equal(0);
    expect((await run(place('good.json'), place('more/bad.json'))).code).to.equal(1);
  });

  it('shows the line with a caret below the place', async () => {
    const { out } = await run(place('more/bad.json'));
    expect(out).to.contain('error type Basic.code (3:11)');
    expect(out).to.contain('      3 |   "code": 7\n        |           ^');
  });

  it('names line and column where a file stops being JSON', async () => {
    const { out } = await run(place('more/broken.json'));
    expect(out).to.contain('error json $this (2:18)');
    expect(out).to.contain('wanted a colon');
  });

  it('reads folders, and passes over JSON that is no resource', async () => {
    const { out } = await run(folder, '--json');
    const { files } = JSON.parse(out) as { files: { file: string }[] };
    expect(files.map(({ file }) => file)).to.deep.equal(
      ['good.json', 'more/bad.json', 'more/broken.json'].map((name) => join(folder, name)),
    );
  });

  it('finds the same one by one as together', async () => {
    const names = ['good.json', 'more/bad.json', 'more/broken.json'].map(place);
    const together = JSON.parse((await run(...names, '--json')).out) as { files: unknown[] };
    const alone: unknown[] = [];
    for (const name of names)
      alone.push(...(JSON.parse((await run(name, '--json')).out) as { files: unknown[] }).files);
    expect(together.files).to.deep.equal(alone);
  });

  it('takes profiles from packages', async () => {
    const words = [place('good.json'), '--package', place('own.tgz'), '--profile', profileUrl];
    const { code, out } = await run(...words);
    expect(code).to.equal(1);
    expect(out).to.contain('wanted subject 1..1');
  });

  it('refuses what it cannot find, and says what to do', async () => {
    expect(await refused(place('nothing.json'))).to.contain('wanted a file, a folder or -');
    expect(await refused(place('good.json'), '--profile', profileUrl)).to.contain('--package');
    expect(await refused(place('good.json'), '--package', place('good.json'))).to.contain('.tgz');
  });

  it('reads standard input', () => {
    const program =
      "import('./tools/commands/validate.ts').then((room) => room.validateCommand.parseAsync(['-', '--json'], { from: 'user' }))";
    const words = ['--import', 'tsx', '-e', program];
    const { status, stdout } = spawnSync(process.execPath, words, {
      cwd: projectFolder,
      input: bad,
      encoding: 'utf8',
    });
    expect(status).to.equal(1);
    expect(JSON.parse(stdout)).to.have.nested.property('files[0].file', 'standard input');
  });
});
