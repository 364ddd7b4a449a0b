import { manifestsOf } from '../../support/images/manifests.ts';
import { recordRate } from '../../support/images/rate.ts';
import { requirement, timed } from '../../support/requirement.ts';

export default [
  timed(
    requirement(
      'BWT-14',
      { slug: 'study', says: 'WADO-RS for the largest study, six times' },
      async (target) => {
        await recordRate(target, await manifestsOf(target, 'ana'));
      },
    ),
  ),
];
