import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

import { expect } from 'chai';

import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import { createNcpeh } from '../../../tools/reference-ncpeh/create-ncpeh.ts';

const bases = { fhirBase: 'http://127.0.0.1/fhir', imageBase: 'http://127.0.0.1/dicomweb' };

describe('the data set, served', () => {
  const dataset = makeDataset(bases);
  const { fhir, images } = createNcpeh(dataset);
  const statusOf = async (path: string) =>
    (await fhir(new Request(`${bases.fhirBase}/${path}`))).status;

  it('publishes each report when it is final and the latest, and only then', async () => {
    for (const { id, current, status } of dataset.facts.reports) {
      const final = ['final', 'amended', 'corrected', 'appended'].includes(status);
      const wanted = current ? 200 : final ? 410 : 404;
      expect(await statusOf(`DiagnosticReport/${id}`), id).to.equal(wanted);
    }
  });

  it('gives every current document with the type its envelope says, and with the size and hash where it says them', async () => {
    const envelopes = dataset.resources.filter((each) => each.resourceType === 'DocumentReference');
    let retrieved = 0;
    for (const { id, content } of envelopes) {
      for (const { attachment } of content) {
        const response = await fhir(new Request(attachment.url ?? ''));
        if (response.status !== 200) continue;
        retrieved += 1;
        const bytes = Buffer.from(await response.arrayBuffer());
        const hash = createHash('sha1').update(bytes).digest('base64');
        const [contentType] = (response.headers.get('content-type') ?? '').split(';');
        // The guide's examples are served at addresses of the loader's choice, so they announce neither.
        const { contentType: type, hash: said = hash, size = bytes.length } = attachment;
        expect({ size: bytes.length, hash, contentType }, id).to.deep.equal({
          size,
          hash: said,
          contentType: type,
        });
      }
    }
    const { reports, manifests } = dataset.facts;
    expect(retrieved).to.equal([...reports, ...manifests].filter(({ current }) => current).length);
  });

  it('gives every instance of every study, and no other', async () => {
    for (const { uid, series } of dataset.facts.studies) {
      const response = await images(new Request(`${bases.imageBase}/studies/${uid}`));
      const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
      const boundary = /boundary=(\S+)/.exec(response.headers.get('content-type') ?? '')?.[1] ?? '';
      const hashes = body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => part.slice(part.indexOf('\r\n\r\n') + 4, -2))
        .map((bytes) => createHash('sha256').update(bytes, 'latin1').digest('hex'));
      const listed = series.flatMap(({ instances }) => instances.map(({ sha256 }) => sha256));
      expect(hashes, uid).to.have.members(listed);
    }
  });
});
