import { expect } from 'chai';
import { requirement, requirementOn } from '../../../support/requirement.ts';

/** Two checks that the stand-in of the CLI tests keeps or breaks, one that hangs, one that throws late. */
export default [
  requirement('CAP-03', { slug: 'metadata', says: 'GET /metadata' }, async (target) => {
    const { body } = await target.fhir.get('metadata');
    expect(body).to.have.property('resourceType', 'CapabilityStatement');
    target.record.compared();
  }),
  requirementOn(
    ['manifests.resources', 'reports.resources'],
    'QRY-09',
    { slug: 'answers', says: 'a search' },
    async (target) => {
      const { status } = await target.fhir.search('ImagingStudy', []);
      expect(status).to.equal(200);
      target.record.compared();
    },
  ),
];
