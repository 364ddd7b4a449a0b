import { allOf, isDelivered, parts, retrieve } from '../../support/images/images.ts';
import { listingInstances, manifestsOf } from '../../support/images/manifests.ts';
import { refusesContent } from '../../support/answers/refusal.ts';
import { requirement } from '../../support/requirement.ts';
import { soundDicom } from '../../support/images/sound-dicom.ts';

/** A UID that no archive holds: 2.25 of a UUID made for this purpose alone. */
const unknown = '2.25.329800735698586629295641978511506172918';

export default [
  requirement(
    'IMG-01',
    { slug: 'study', says: 'WADO-RS for each study of the manifests' },
    async (target) => {
      for (const { study } of await manifestsOf(target, 'ana'))
        allOf(target, parts(await retrieve(target, `/studies/${study}`)), 'study', study);
    },
  ),
  requirement(
    'IMG-02',
    { slug: 'series', says: 'WADO-RS for each series of the manifests' },
    async (target) => {
      for (const { study, series } of await manifestsOf(target, 'ana'))
        for (const { uid } of series) {
          const answer = await retrieve(target, `/studies/${study}/series/${uid}`);
          allOf(target, parts(answer), 'series', uid);
        }
    },
  ),
  requirement(
    'IMG-03',
    { slug: 'instance', says: 'WADO-RS for one instance of each series' },
    async (target) => {
      for (const { study, series } of await manifestsOf(target, 'ana'))
        for (const { uid, instances } of series)
          for (const instance of instances.slice(0, 1)) {
            const path = `/studies/${study}/series/${uid}/instances/${instance}`;
            allOf(target, parts(await retrieve(target, path)), 'sopInstance', instance);
          }
    },
  ),
  requirement(
    'IMG-04',
    { slug: 'part-10', says: 'WADO-RS for each study, every part read as DICOM' },
    async (target) => {
      for (const { study } of await manifestsOf(target, 'ana')) {
        soundDicom(target, parts(await retrieve(target, `/studies/${study}`)));
        await isDelivered(target, 'study', study, `/studies/${study}`);
      }
    },
  ),
  requirement(
    'IMG-05',
    { slug: 'unknown-study', says: 'WADO-RS for a study that nobody holds' },
    async (target) => {
      const [known] = await listingInstances(target, 'ana');
      const study = known?.study ?? '';
      await isDelivered(target, 'study', study, `/studies/${study}`);
      refusesContent(target, await retrieve(target, `/studies/${unknown}`));
    },
  ),
  requirement(
    'IMG-05',
    { slug: 'series-of-another-study', says: 'WADO-RS for a series under a study it is not of' },
    async (target) => {
      const [one, other] = await listingInstances(target, 'ana', 2);
      const [series] = other?.series ?? [];
      const uid = series?.uid ?? '';
      await isDelivered(target, 'series', uid, `/studies/${other?.study ?? ''}/series/${uid}`);
      const path = `/studies/${one?.study ?? ''}/series/${uid}`;
      refusesContent(target, await retrieve(target, path));
    },
  ),
];
