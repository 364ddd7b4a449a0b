import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait for another process, and how long between looks, in milliseconds. */
const patience = 10 * 60_000;
const pause = 200;

/** Takes the lock file; false when another process holds it. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that wrote the lock is gone: it was killed before it could remove it. */
function abandoned(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // Just created and not yet written.
    if (holder === 0) return false;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function wait(lock: string, waiting: () => void): Promise<void> {
  const until = Date.now() + patience;
  for (let told = false; !take(lock); told = true) {
    if (abandoned(lock)) rmSync(lock, { force: true });
    else if (!told) waiting();
    if (Date.now() > until)
      throw new Error(
        `Waited ${patience / 60_000} minutes for another process that builds the guide. ` +
          `If there is none, delete ${lock}.`,
      );
    await sleep(pause);
  }
}

/**
 * Does the work while no other process does: two builds in one folder would write over each other.
 * @param lock the file that stands while the work is done
 * @param waiting called once when another process is at it
 */
export async function oneAtATime<T>(
  lock: string,
  waiting: () => void,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  await wait(lock, waiting);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
