import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where distributions put Chromium; the environment may say another place. */
const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * A real Chromium. One that is not installed fails the test: nothing was looked at.
 * @throws Error naming what to install
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined)
    throw new Error(
      `Found no Chromium in ${places.filter((place) => place !== undefined).join(', ')}; ` +
        'install the package chromium, or name the program in CHROMIUM.',
    );
  // Chromium's own sandbox refuses to run as root, which containers do.
  return chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 300_000 });
}
