import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';

/**
 * Compares a text with its golden file. With GOLDEN=write in the environment the file is written
 * instead, for a person to read before it is committed.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`./golden/${name}`, import.meta.url);
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, text);
  expect(existsSync(file), `golden file ${name}`).to.equal(true);
  expect(text).to.equal(readFileSync(file, 'utf8'));
}
