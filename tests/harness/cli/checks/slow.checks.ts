import { setTimeout as wait } from 'node:timers/promises';
import { requirement } from '../../../support/requirement.ts';

export default [
  requirement('CAP-03', { slug: 'at-once', says: 'nothing' }, async (target) => {
    target.record.compared();
    await Promise.resolve();
  }),
  requirement('CAP-06', { slug: 'for-ever', says: 'nothing' }, async () => {
    await wait(100_000);
  }),
];
