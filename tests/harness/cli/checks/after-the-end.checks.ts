import { requirement } from '../../../support/requirement.ts';

/** Throws when the run is long over: nobody can be blamed in a report that is written. */
export default [
  requirement('CAP-03', { slug: 'throws', says: 'nothing' }, async (target) => {
    target.record.compared();
    setTimeout(() => {
      throw new Error('long after the end');
    }, 1500);
    await Promise.resolve();
  }),
];
