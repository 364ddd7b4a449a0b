import { requirement } from '../../../support/requirement.ts';

/** A check as it should be; it runs between the specimens, and none of their faults may reach it. */
export default [
  requirement('QRY-01', { slug: 'holds', says: 'the whole list' }, async (target) => {
    await target.fhir.search('ImagingStudy', []);
    target.record.compared();
  }),
];
