import { expect } from 'chai';
import { ExchangeError } from '../../../tools/exchange/exchange-error.ts';
import { declaredBy, whoDeclares } from '../../../tools/runner/declared-by.ts';
import { runSpecimens } from './run-specimens.ts';
import { standIn, type Answers } from './stand-in.ts';

const refused = new ExchangeError(
  { kind: 'unreachable', says: 'connection refused.' },
  { url: 'http://candidate.example/fhir/metadata', answeredBefore: false },
);

const withPatient = (answers: Answers) => ({
  candidate: {
    name: 'stand-in',
    connection: standIn(answers),
    patients: { ana: { system: 'urn:oid:2.999.1', value: 'A-1' } },
    facts: {},
    lineProfile: 'none',
  },
});

describe('preflight', () => {
  it('ends a run that reaches nobody, with one clear reason', async () => {
    let asked = 0;
    const run = await runSpecimens(['holds', 'wrong'], {
      answers: () => {
        asked += 1;
        return { throws: refused };
      },
    });
    expect(asked).to.equal(1);
    expect(run.stopped).to.equal(
      'Nothing was judged, because the candidate cannot be reached. ' +
        'http://candidate.example/fhir/metadata: connection refused. ' +
        'Check the address, the network, and that the candidate runs.',
    );
    expect(run).to.include({ exitCode: 4, verdict: 'error', complete: true });
    expect(new Set(run.results.map(({ outcome }) => outcome))).to.deep.equal(new Set(['broken']));
    expect(run.results[0]?.exchanges).to.deep.equal([1]);
  });

  it('asks whether it is https where a connection breaks as a port of https breaks it', async () => {
    const broken = (url: string) =>
      new ExchangeError({ kind: 'reset', says: 'it broke' }, { url, answeredBefore: false });
    const stopped = async (url: string) =>
      (await runSpecimens(['holds'], { answers: () => ({ throws: broken(url) }) })).stopped;
    expect(await stopped('http://a.example/fhir')).to.contain('is it https://?');
    expect(await stopped('https://a.example/fhir')).not.to.contain('is it https://?');
  });

  for (const status of [401, 403])
    it(`ends a run whose credentials are refused with ${status}, even if only for patients`, async () => {
      const options = withPatient((url) => ({ status: url.includes('Patient') ? status : 200 }));
      const run = await runSpecimens(['holds'], options);
      expect(run.stopped).to.equal(
        'Nothing was judged, because the candidate refuses the credentials. ' +
          `http://candidate.example/fhir: status ${status}. Check \`headers\` in the configuration with its owner.`,
      );
      expect(run.exitCode).to.equal(4);
    });

  it('leaves every other trouble to the checks', async () => {
    const run = await runSpecimens(
      ['holds'],
      withPatient(() => ({ status: 500, body: '<html>' })),
    );
    expect(run.stopped).to.equal(undefined);
    expect(run.exitCode).to.equal(0);
  });
});

describe('what a candidate declares by its CapabilityStatement', () => {
  const searching = (...types: readonly string[]) => ({
    resourceType: 'CapabilityStatement',
    rest: [{ resource: types.map((type) => ({ type, interaction: [{ code: 'search-type' }] })) }],
  });

  it('is the routes whose types can be searched', () => {
    expect(declaredBy(searching('DocumentReference', 'ImagingStudy', 'Patient'))).to.deep.equal({
      manifests: ['documents', 'resources'],
      reports: ['documents'],
      options: ['download'],
    });
  });

  it('is not what can only be read', () => {
    const reading = { type: 'ImagingStudy', interaction: [{ code: 'read' }] };
    const statement = { resourceType: 'CapabilityStatement', rest: [{ resource: [reading] }] };
    expect(declaredBy(statement).manifests).to.deep.equal([]);
  });

  it('is everything if there is none, so that nothing goes unjudged', () => {
    for (const nothing of [undefined, null, '<html>', {}, { resourceType: 'OperationOutcome' }])
      expect(declaredBy(nothing).reports).to.deep.equal(['documents', 'resources']);
  });

  it('is said by its owner first, then by that statement, else by nobody', () => {
    const owner = declaredBy(undefined);
    expect(whoDeclares(owner, searching())).to.equal('owner');
    expect(whoDeclares(undefined, searching())).to.equal('CapabilityStatement');
    expect(whoDeclares(undefined, '<html>')).to.equal('nobody');
  });

  it('survives any shape', () => {
    for (const rest of [null, 'x', [null], [{ resource: 'x' }], [{ resource: [null, 1] }]])
      expect(declaredBy({ resourceType: 'CapabilityStatement', rest }).manifests).to.deep.equal([]);
  });
});
