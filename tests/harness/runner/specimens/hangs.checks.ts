import { requirement } from '../../../support/requirement.ts';

/** Never ends: once without any exchange, once in an exchange that is ended with the budget. */
export default [
  requirement('QRY-04', { slug: 'for-ever', says: 'nothing at all' }, async (target) => {
    target.record.compared();
    await new Promise(() => undefined);
  }),
  requirement('QRY-04', { slug: 'in-exchange', says: 'a slow search' }, async (target) => {
    await target.fhir.search('Slow', []);
  }),
];
