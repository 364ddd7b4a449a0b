import { expect } from 'chai';
import type { Bundle } from 'fhir/r4.js';

import type { Fault } from '../../../tools/reference-ncpeh/seam.ts';
import { serve } from '../../../tools/reference-ncpeh/serve.ts';
import type { Bases } from '../../../tools/reference-ncpeh/serve.ts';
import { smallGuide } from './small-guide.ts';
import { smallHoldings } from './small-holdings.ts';

async function served<Result>(fault: Fault | undefined, use: (bases: Bases) => Promise<Result>) {
  const options = fault === undefined ? { guide: smallGuide } : { guide: smallGuide, fault };
  const ncpeh = await serve(() => smallHoldings, options);
  try {
    return await use(ncpeh);
  } finally {
    await ncpeh.close();
  }
}

async function totalAt({ fhir }: Bases): Promise<number | undefined> {
  const response = await fetch(`${fhir}/ImagingStudy?patient=ana`);
  return ((await response.json()) as Bundle).total;
}

const statusOf = async (url: string) => (await fetch(url)).status;

describe('serving both bases', () => {
  it('gives FHIR and images, each at its own port', async () => {
    await served(undefined, async (bases) => {
      expect(bases.fhir).to.match(/^http:\/\/127\.0\.0\.1:\d+\/fhir$/);
      expect(bases.images).to.match(/^http:\/\/127\.0\.0\.1:\d+\/dicomweb$/);
      expect(new URL(bases.fhir).port).not.to.equal(new URL(bases.images).port);
      expect(await totalAt(bases)).to.equal(12);
      expect(await statusOf(`${bases.images}/studies/2.25.1`)).to.equal(200);
    });
  });

  it('tells what it holds where it stands', async () => {
    let told: Bases | undefined;
    const load = (bases: Bases) => ((told = bases), smallHoldings);
    const { fhir, images, close } = await serve(load, { guide: smallGuide });
    await close();
    expect(told).to.deep.equal({ fhir, images });
  });

  it('puts a fault in at the handler', async () => {
    const gone = () => () => Promise.resolve(new Response(null, { status: 503 }));
    await served({ name: 'down', seam: 'handler', images: gone }, async (bases) => {
      expect(await statusOf(`${bases.images}/studies/2.25.1`)).to.equal(503);
      expect(await totalAt(bases)).to.equal(12);
    });
  });

  it('puts a fault in at the data', async () => {
    const fault: Fault = {
      name: 'lost study',
      seam: 'data',
      data: (held) => ({ ...held, resources: held.resources.filter(({ id }) => id !== 'study-1') }),
    };
    expect(await served(fault, totalAt)).to.equal(11);
    expect(await served(undefined, totalAt)).to.equal(12);
  });

  it('puts a fault in at the wire', async () => {
    const fault: Fault = {
      name: 'reset',
      seam: 'wire',
      fhir: () =>
        async function* () {
          yield* [];
          await Promise.reject(new Error('reset'));
        },
    };
    await served(fault, async (bases) => {
      const failure = await totalAt(bases).catch((error: unknown) => error);
      expect(failure).to.be.an('error');
      expect(await statusOf(`${bases.images}/studies/2.25.1`)).to.equal(200);
    });
  });

  it('closes its ports when what it should hold cannot be made', async () => {
    let fhir = '';
    const load = (bases: Bases) => {
      fhir = bases.fhir;
      throw new Error('no data');
    };
    const failure = await serve(load, { guide: smallGuide }).catch((error: unknown) => error);
    expect(failure).to.be.an('error').with.property('message', 'no data');
    expect(fhir).to.match(/^http:/);
    const closed = await fetch(fhir).catch((error: unknown) => error);
    expect(closed).to.be.an('error');
  });
});
