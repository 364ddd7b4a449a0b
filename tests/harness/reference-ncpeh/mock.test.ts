import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { expect } from 'chai';

/** The command alone, as its own process: what the CLI does with it is the CLI's test. */
function mock(...options: readonly string[]): ChildProcess {
  const command = new URL('../../../tools/commands/mock.ts', import.meta.url).href;
  const program = `import { mockCommand } from '${command}';
    await mockCommand.parseAsync(process.argv.slice(1), { from: 'user' });`;
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', program, '--'];
  return spawn(process.execPath, [...flags, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function textOf(stream: ChildProcess['stdout']): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
}

/** What it prints until it says how to stop it. */
async function readyLines(started: ChildProcess): Promise<string[]> {
  const lines: string[] = [];
  if (started.stdout === null) return lines;
  for await (const line of createInterface({ input: started.stdout })) {
    lines.push(line.trim());
    if (line.startsWith('Stop it')) break;
  }
  return lines;
}

/** A curl line as the request it makes. */
function requestOf(line: string): Request {
  const url = /"(http[^"]+)"$/.exec(line)?.[1] ?? '';
  const accept = /-H "Accept: ([^"]+)"/.exec(line)?.[1] ?? '*/*';
  return new Request(url, { headers: { accept } });
}

describe('ncpeh mock', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`prints curl lines that work, and ends well at ${signal}`, async () => {
      const started = mock('--port', '0', '--image-port', '0');
      const lines = await readyLines(started);
      expect(lines[0]).to.equal('The reference NCPeH is ready.');
      const answers = await Promise.all(
        lines
          .filter((line) => line.startsWith('curl'))
          .map(async (line) => {
            const response = await fetch(requestOf(line));
            return { status: response.status, size: (await response.text()).length };
          }),
      );
      expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
      for (const { size } of answers) expect(size).to.be.above(1000);
      started.kill(signal);
      expect(await once(started, 'exit')).to.deep.equal([0, null]);
    });
  }

  const failures: readonly (readonly [options: readonly string[], words: string])[] = [
    [['--fault', 'no-such-file.ts'], 'The fault module no-such-file.ts cannot be loaded'],
    [['--port', '99999'], 'Wanted a port'],
    [['--delay', '0.5'], 'Wanted a whole number above 0'],
    [['--host', '192.0.2.1', '--port', '0'], 'wanted an address of this machine. Name one with'],
  ];
  for (const [options, words] of failures) {
    it(`refuses ${options.join(' ')}`, async () => {
      const started = mock(...options);
      const [said, exit] = await Promise.all([textOf(started.stderr), once(started, 'exit')]);
      expect(said).to.include(words);
      expect(exit[0]).to.be.oneOf([1, 2]);
    });
  }
});
