import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { EventEmitter, once } from 'node:events';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { oneAtATime } from '../../tools/guide/one-at-a-time.ts';
import { replaceFolder } from '../../tools/guide/replace.ts';

describe('one build at a time', () => {
  let folder = '';
  const lock = (): string => join(folder, 'guide.lock');
  const silent = (): void => undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('keeps two works apart and tells the second that it waits', async () => {
    const order: string[] = [];
    const gate = new EventEmitter();
    const opened = once(gate, 'open');
    const first = oneAtATime(lock(), silent, async () => {
      await opened;
      order.push('first');
    });
    const waits = (): void => {
      order.push('waits');
      gate.emit('open');
    };
    const second = oneAtATime(lock(), waits, () => Promise.resolve(order.push('second')));
    await Promise.all([first, second]);
    expect(order).to.deep.equal(['waits', 'first', 'second']);
    expect(existsSync(lock())).to.equal(false);
  });

  it('lets go when the work fails', async () => {
    const failed: unknown = await oneAtATime(lock(), silent, () =>
      Promise.reject(new Error('no')),
    ).catch((error: unknown) => error);
    expect(failed).to.have.property('message', 'no');
    expect(existsSync(lock())).to.equal(false);
  });

  it('takes over from a process that is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    writeFileSync(lock(), String(pid));
    expect(await oneAtATime(lock(), silent, () => Promise.resolve('done'))).to.equal('done');
  });

  it('replaces a folder whole', () => {
    const target = join(folder, 'guide');
    replaceFolder(target, [['a.json', 'old']]);
    replaceFolder(target, [['schemas/b.json', 'new']]);
    expect(existsSync(join(target, 'a.json'))).to.equal(false);
    expect(readFileSync(join(target, 'schemas', 'b.json'), 'utf8')).to.equal('new');
  });
});
