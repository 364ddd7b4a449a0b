import { requirement } from '../../../support/requirement.ts';

/** Throws where no promise is: mocha alone would blame the check that runs by then, or abort. */
export default [
  requirement('QRY-03', { slug: 'timer', says: 'an error in a timer' }, async (target) => {
    target.record.compared();
    setTimeout(() => {
      throw new Error('thrown by a timer');
    }, 20);
    await Promise.resolve();
  }),
];
