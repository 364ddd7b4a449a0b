import { announcesSize } from '../../support/images/announced.ts';
import { comesAlone, missingFromStudy, nothingMissing } from '../../support/images/completeness.ts';
import { parts, retrieve } from '../../support/images/images.ts';
import { manifestsOf } from '../../support/images/manifests.ts';
import { requirement } from '../../support/requirement.ts';
import { sizesAreTrue, somethingAnnounced } from '../../support/images/truth-of-size.ts';
import { keepIf } from '../../support/images/keep-if.ts';

export default [
  requirement(
    'BWT-01',
    { slug: 'listed-instances', says: 'WADO-RS for each study, and what is missing one by one' },
    async (target) => {
      for (const manifest of await manifestsOf(target, 'ana')) {
        const missing = await missingFromStudy(target, manifest);
        const lost = await keepIf(
          missing,
          async (uid) => !(await comesAlone(target, manifest, uid)),
        );
        nothingMissing(target, manifest, lost, 'in any way');
      }
    },
  ),
  requirement(
    'BWT-02',
    { slug: 'one-request', says: 'WADO-RS for each study, in one request' },
    async (target) => {
      for (const manifest of await manifestsOf(target, 'ana')) {
        const missing = await missingFromStudy(target, manifest);
        nothingMissing(target, manifest, missing, 'with the study');
      }
    },
  ),
  requirement(
    'BWT-03',
    { slug: 'announced', says: 'the manifests of a patient' },
    async (target) => {
      announcesSize(target, await manifestsOf(target, 'ana'));
    },
  ),
  requirement(
    'BWT-04',
    { slug: 'study', says: 'WADO-RS for each study whose size is announced' },
    async (target) => {
      const manifests = await manifestsOf(target, 'ana');
      somethingAnnounced(manifests.flatMap(({ sizes }) => sizes));
      for (const { study, sizes } of manifests)
        sizesAreTrue(target, study, sizes, parts(await retrieve(target, `/studies/${study}`)));
    },
  ),
  requirement(
    'BWT-04',
    { slug: 'series', says: 'WADO-RS for each series whose size is announced' },
    async (target) => {
      const manifests = await manifestsOf(target, 'ana');
      somethingAnnounced(manifests.flatMap(({ series }) => series.flatMap(({ sizes }) => sizes)));
      for (const { study, series } of manifests)
        for (const { uid, sizes } of series) {
          const answer = await retrieve(target, `/studies/${study}/series/${uid}`);
          sizesAreTrue(target, uid, sizes, parts(answer));
        }
    },
  ),
];
