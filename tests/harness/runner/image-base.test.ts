import { expect } from 'chai';
import type { ExchangeRecord } from '../../../tools/exchange/record.ts';
import { imageBaseFinding } from '../../../tools/runner/image-base.ts';
import { runSpecimens } from './run-specimens.ts';
import { standIn } from './stand-in.ts';

const images = 'http://candidate.example/dicomweb';

const came = (status: number | undefined, type?: string, url = `${images}/studies/1`) =>
  ({
    id: 1,
    method: 'GET',
    url,
    requestHeaders: {},
    ...(status === undefined ? { error: 'ECONNREFUSED' } : { status }),
    ...(type === undefined ? {} : { responseHeaders: { 'content-type': type } }),
    wireBytes: 0,
    timings: {},
    started: '',
  }) satisfies ExchangeRecord;

const finding = (...exchanges: readonly ExchangeRecord[]): string | undefined =>
  imageBaseFinding({ ...standIn(), exchanges })?.says;

describe('the image base', () => {
  const page = came(404, 'text/html');

  it('is doubted where nothing below it is answered as DICOMweb, with what came most often', () => {
    expect(finding(came(200, 'application/json'), page, page)).to.contain(
      `${images}: found no DICOM and no image in 3 answers, most often 404, text/html. Is this`,
    );
    expect(finding(came(404))).to.contain('404, no content type');
    expect(finding(came(undefined))).to.contain('no answer');
  });

  it('is doubted in the run, beside what was known beforehand', async () => {
    const known = { code: 'addresses', says: 'made elsewhere' };
    const candidate = { name: 'x', patients: {}, facts: {}, lineProfile: '' };
    const run = await runSpecimens(['holds'], {
      candidate: { ...candidate, connection: { ...standIn(), exchanges: [page] } },
      findings: [known],
    });
    expect(run.findings?.map(({ code }) => code)).to.deep.equal(['addresses', 'image-base']);
    expect(run.exitCode).to.equal(0);
    expect(run.target.declaredBy).to.equal('nobody');
  });

  it('is not doubted once it answered an image, DICOM, DICOM JSON, or that a search finds nothing', () => {
    for (const right of [
      came(200, 'multipart/related; type="application/dicom"; boundary=x'),
      came(200, 'application/dicom+json'),
      came(404, 'application/dicom+json'),
      came(200, 'image/jpeg'),
      came(204),
    ])
      expect(finding(page, right)).to.equal(undefined);
  });

  it('is not doubted where nobody asked it, whatever the FHIR base answers', () => {
    expect(finding()).to.equal(undefined);
    expect(finding(came(404, 'text/html', 'http://candidate.example/fhir/metadata'))).to.equal(
      undefined,
    );
    const above = {
      ...standIn(),
      images: { ...standIn().images, base: 'http://candidate.example' },
    };
    const exchanges = [came(404, 'text/html', 'http://candidate.example/fhir/metadata')];
    expect(imageBaseFinding({ ...above, exchanges })).to.equal(undefined);
  });
});
