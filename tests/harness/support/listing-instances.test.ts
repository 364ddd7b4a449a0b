import { expect } from 'chai';
import type { Target } from '../../../tools/exchange/target.ts';
import { listingInstances } from '../../support/images/manifests.ts';

const study = (uid: string, ...series: readonly object[]): object => ({
  resourceType: 'ImagingStudy',
  identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${uid}` }],
  ...(series.length > 0 && { series }),
});

/** A candidate of which nothing is asked, because its list is there already. */
function listing(...studies: readonly object[]): Target {
  const entries = studies.map((resource) => ({ fullUrl: undefined, resource, exchange: 1 }));
  const target = {
    declares: { manifests: ['resources'], reports: [], options: ['download'] },
    fixture: () => Promise.resolve({ parameters: [], pages: [], entries }),
  };
  return target as unknown as Target;
}

/** The name of what is thrown. */
async function thrown(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.name : ''),
  );
}

describe('studies that are listed without series', () => {
  const full = study('1.2.1', { uid: '1.2.1.1', instance: [{ uid: '1.2.1.1.1' }] });

  it('are passed over where others list some', async () => {
    const found = await listingInstances(listing(study('1.2.2'), full), 'ana');
    expect(found.map(({ study: uid }) => uid)).to.deep.equal(['1.2.1']);
  });

  it('leave nothing to ask for where there are no others, or one where two are wanted', async () => {
    const empty = study('1.2.3', { uid: '1.2.3.1' });
    expect(await thrown(listingInstances(listing(study('1.2.2'), empty), 'ana'))).to.equal(
      'Untestable',
    );
    expect(await thrown(listingInstances(listing(study('1.2.2'), full), 'ana', 2))).to.equal(
      'Untestable',
    );
  });
});
