import { expect } from 'chai';
import { refusedBy } from '../../support/errors/outcomes.ts';
import { unheldReads } from '../../support/errors/provoked.ts';
import type { Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';

const answer = (status: number, body?: unknown): object => ({
  status,
  headers: {},
  body,
  text: '',
  exchange: 1,
});

/** A server that refuses every read, and says of DocumentReference which interactions it has. */
function refusing(status: number, ...interactions: readonly string[]): Target {
  const interaction = interactions.map((code) => ({ code }));
  const resource = [{ type: 'DocumentReference', interaction }];
  const statement = { resourceType: 'CapabilityStatement', rest: [{ mode: 'server', resource }] };
  return {
    declares: { manifests: ['documents'], reports: ['documents'], options: [] },
    fixture: (_name: string, make: () => Promise<unknown>) => make(),
    record: { compared: () => undefined },
    fhir: {
      read: () => Promise.resolve(answer(status)),
      request: () => Promise.resolve(answer(200, statement)),
    },
  } as unknown as Target;
}

async function judged(target: Target): Promise<string> {
  try {
    refusedBy(target, await unheldReads(target), 404, 410);
    return 'held';
  } catch (error) {
    if (error instanceof Violation) return 'violated';
    throw error;
  }
}

describe('a read of what is not there', () => {
  it('may be refused by its method where no read of the type is offered', async () => {
    for (const status of [405, 501, 404])
      expect(await judged(refusing(status, 'search-type')), String(status)).to.equal('held');
  });

  it('is not found where reads are offered, and never a failure', async () => {
    expect(await judged(refusing(405, 'read', 'search-type'))).to.equal('violated');
    expect(await judged(refusing(500, 'search-type'))).to.equal('violated');
  });
});
