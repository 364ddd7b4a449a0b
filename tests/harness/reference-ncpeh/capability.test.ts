import { expect } from 'chai';
import type { CapabilityStatement } from 'fhir/r4.js';

import { ask, base } from './ask.ts';
import { smallGuide } from './small-guide.ts';

const statement = (await (await ask('metadata')).json()) as CapabilityStatement;
const resources = statement.rest?.[0]?.resource ?? [];

describe('the CapabilityStatement', () => {
  it('is an instance of what the guide asks', () => {
    expect(statement).to.include({ kind: 'instance', status: 'active', fhirVersion: '4.0.1' });
    expect(statement.instantiates).to.deep.equal([smallGuide.capability.url]);
    expect(statement.implementation?.url).to.equal(base);
    expect(statement).not.to.have.any.keys('url', 'id', 'name');
  });

  it('names the formats that are served', () => {
    expect(statement.format).to.deep.equal(['application/fhir+json', 'application/fhir+xml']);
  });

  it('leaves out what has no definition', () => {
    expect(JSON.stringify(statement)).not.to.include('undefined-here');
  });

  for (const { type, searchParam = [] } of resources) {
    it(`is true of the parameters of ${type}`, async () => {
      for (const { name, type: kind } of searchParam) {
        const value = kind === 'date' ? '2023' : 'x';
        const patient = name === 'patient' ? '' : '&patient=ana';
        const query = type === 'Patient' ? `${name}=${value}` : `${name}=${value}${patient}`;
        const headers = { prefer: 'handling=strict' };
        const { status } = await ask(`${type}?${query}`, { headers });
        expect(status, `${type}?${query}`).to.equal(200);
      }
    });

    it(`is true of whether ${type} can be searched`, async () => {
      const promised = resources
        .find((each) => each.type === type)
        ?.interaction?.some(({ code }) => code === 'search-type');
      const { status } = await ask(`${type}?_id=x`);
      // 400: searched, but only with a patient
      expect([200, 400].includes(status)).to.equal(promised);
    });
  }
});
