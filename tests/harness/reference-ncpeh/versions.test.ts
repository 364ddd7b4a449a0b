import { expect } from 'chai';

import { ask, found, searched } from './ask.ts';

const statuses: readonly (readonly [path: string, status: number])[] = [
  ['Bundle/document-v2', 200],
  ['Bundle/document-v1', 410],
  ['Bundle/document-preliminary', 404],
  ['Bundle/unannounced', 404],
  ['DocumentReference/envelope-v1', 200],
  ['DocumentReference/envelope-v2', 200],
  ['DocumentReference/envelope-preliminary', 404],
  ['DiagnosticReport/report-v2', 200],
  ['DiagnosticReport/report-v1', 410],
  ['DiagnosticReport/report-preliminary', 404],
  ['ImagingStudy/study-1', 200],
  ['ImagingStudy/study-14', 404],
];

describe('versions and status', () => {
  for (const [path, status] of statuses) {
    it(`${path} answers ${status}`, async () => {
      expect((await ask(path)).status).to.equal(status);
    });
  }

  it('lists current documents only, and says so, unless a status is asked for', async () => {
    const current = await searched('DocumentReference?patient=ana');
    expect(found(current)).to.have.members([
      'DocumentReference/envelope-v2',
      'DocumentReference/envelope-kos',
    ]);
    expect(current.link?.[0]?.url).to.include('status=current');
    const old = await searched('DocumentReference?patient=ana&status=superseded');
    expect(found(old)).to.deep.equal(['DocumentReference/envelope-v1']);
    const both = await searched('DocumentReference?patient=ana&status=current,superseded');
    expect(both.total).to.equal(3);
  });

  it('lists the latest final report only', async () => {
    const bundle = await searched('DiagnosticReport?patient=ana');
    expect(found(bundle)).to.deep.equal(['DiagnosticReport/report-v2']);
    const asked = await searched('DiagnosticReport?patient=ana&status=preliminary');
    expect(found(asked)).to.deep.equal([]);
  });
});
