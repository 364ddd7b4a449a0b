/* eslint-disable @typescript-eslint/no-floating-promises -- these are the mistakes the runner must notice */
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import type { Target } from '../../../../tools/exchange/target.ts';
import { requirement } from '../../../support/requirement.ts';

async function failsAfterAnExchange(target: Target): Promise<void> {
  const { status } = await target.fhir.search('ImagingStudy', []);
  expect(status).to.equal(418);
}

async function failsAtOnce(): Promise<void> {
  await Promise.resolve();
  expect(1).to.equal(2);
}

async function failsLater(): Promise<void> {
  await wait(20);
  expect(1).to.equal(2);
}

/** Each compares something and ends green before the assertion has failed. */
export default [
  requirement(
    'QRY-02',
    { slug: 'exchange-in-flight', says: 'an assertion that awaits an answer' },
    async (target) => {
      target.record.compared();
      failsAfterAnExchange(target);
      await Promise.resolve();
    },
  ),
  requirement(
    'QRY-02',
    { slug: 'rejects-at-once', says: 'an assertion that fails in the next tick' },
    async (target) => {
      target.record.compared();
      failsAtOnce();
      await Promise.resolve();
    },
  ),
  requirement(
    'QRY-02',
    { slug: 'rejects-later', says: 'an assertion that fails while the next check runs' },
    async (target) => {
      target.record.compared();
      failsLater();
      await Promise.resolve();
    },
  ),
  requirement(
    'QRY-02',
    { slug: 'fixture-in-the-making', says: 'a fixture nobody waits for' },
    async (target) => {
      target.record.compared();
      target.fixture('slow', () => wait(20));
      await Promise.resolve();
    },
  ),
];
