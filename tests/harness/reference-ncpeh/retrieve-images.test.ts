import { Buffer } from 'node:buffer';

import { expect } from 'chai';

import { askImages } from './ask.ts';

const study = '/studies/2.25.1';
const jpeg = '1.2.840.10008.1.2.4.90';
const explicit = '1.2.840.10008.1.2.1';
const dicom = 'multipart/related; type="application/dicom"';

async function retrieved(path: string, accept?: string) {
  const response = await askImages(path, accept === undefined ? {} : { headers: { accept } });
  const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
  return { status: response.status, type: response.headers.get('content-type'), text };
}

const uidsIn = (text: string) => [...text.matchAll(/DICM (\S+)/g)].map(([, uid]) => uid);

const selections: readonly (readonly [path: string, uids: readonly string[]])[] = [
  [study, ['2.25.1.1.1', '2.25.1.1.2', '2.25.1.2.1']],
  [`${study}/series/2.25.1.1`, ['2.25.1.1.1', '2.25.1.1.2']],
  [`${study}/series/2.25.1.2/instances/2.25.1.2.1`, ['2.25.1.2.1']],
];

type Negotiation = readonly [accept: string | undefined, status: number, count: number];

const negotiations: readonly Negotiation[] = [
  [undefined, 200, 3],
  ['*/*', 200, 3],
  ['multipart/related', 200, 3],
  [dicom, 200, 3],
  ['multipart/related; type=application/dicom', 200, 3],
  [`${dicom}; transfer-syntax=*`, 200, 3],
  [`${dicom}; transfer-syntax=${jpeg}, ${dicom}; transfer-syntax=${explicit}`, 200, 3],
  [`${dicom}; transfer-syntax=${explicit}`, 206, 2],
  [`${dicom}; transfer-syntax=1.2.840.10008.1.2.4.80`, 406, 0],
  ['multipart/related; type="application/octet-stream"', 406, 0],
  ['application/dicom', 406, 0],
  ['image/jpeg', 406, 0],
];

describe('WADO-RS', () => {
  for (const [path, uids] of selections) {
    it(`${path} gives ${uids.length} instances`, async () => {
      const { status, type, text } = await retrieved(path);
      expect(status).to.equal(200);
      expect(uidsIn(text)).to.deep.equal(uids);
      const boundary = /^multipart\/related; type="application\/dicom"; boundary=(\S+)$/.exec(
        type ?? '',
      );
      const parts = text.split(`--${boundary?.[1] ?? ''}`);
      expect(parts).to.have.length(uids.length + 2);
      expect(parts[1]).to.match(
        /^\r\nContent-Type: application\/dicom; transfer-syntax=\S+\r\n\r\nDICM/,
      );
      expect(parts.at(-1)).to.equal('--\r\n');
    });
  }

  for (const [accept, status, count] of negotiations) {
    it(`answers Accept ${accept ?? 'unsaid'} by ${status}`, async () => {
      const answer = await retrieved(study, accept);
      expect(answer.status).to.equal(status);
      expect(uidsIn(answer.text)).to.have.length(count);
    });
  }

  const nowhere = [
    '/studies/2.25.2',
    `${study}/series/2.25.9`,
    `${study}/series/2.25.1.1/instances/2.25.1.2.1`,
    '/studies/2.25.1x',
    `${study}/metadata`,
    '/series/2.25.1.1',
  ];
  for (const path of nowhere) {
    it(`${path} is 404 without content`, async () => {
      expect(await retrieved(path)).to.deep.equal({ status: 404, type: null, text: '' });
    });
  }

  it('repeats its answers to the byte', async () => {
    expect(await retrieved(study)).to.deep.equal(await retrieved(study));
  });

  it('takes GET and HEAD only', async () => {
    const response = await askImages(study, { method: 'POST' });
    expect(response.status).to.equal(405);
  });
});
