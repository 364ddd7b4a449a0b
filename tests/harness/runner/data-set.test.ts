import { expect } from 'chai';
import type { ExchangeRecord } from '../../../tools/exchange/record.ts';
import { dataSetFinding } from '../../../tools/runner/data-set.ts';
import { openStand, type Stand } from '../kill-matrix/candidate.ts';
import emptyServer from '../../faults/servers/empty-server.fault.ts';
import { standIn } from './stand-in.ts';

const base = 'http://candidate.example/fhir';
const patients = { ana: { system: 'urn:oid:2.999.1.1', value: '12345' } };
const empty = { resourceType: 'Bundle', type: 'searchset', total: 0 };
const full = { ...empty, total: 1, entry: [{ resource: { resourceType: 'Patient' } }] };

let ids = 0;
const came = (
  path: string,
  body: unknown,
  changed: Partial<ExchangeRecord> = {},
): ExchangeRecord => ({
  id: (ids += 1),
  method: 'GET',
  url: `${base}/${path}`,
  requestHeaders: {},
  status: 200,
  responseHeaders: { 'content-type': 'application/fhir+json' },
  wireBytes: 0,
  excerpt: JSON.stringify(body),
  timings: {},
  started: '',
  ...changed,
});

const says = (...exchanges: readonly ExchangeRecord[]): string | undefined =>
  dataSetFinding({ ...standIn(), exchanges }, patients)?.says;

describe('a data set that is not loaded', () => {
  const ana = 'Patient?identifier=urn%3Aoid%3A2.999.1.1%7C12345';
  const list = 'ImagingStudy?patient=Patient%2Fana';

  it('shows where nobody of it is found: what was asked, and what to do', () => {
    expect(says(came(ana, empty)))
      .to.match(
        /^nobody of the data set is found \(asked for 1, first http:.*12345\)\. It is not loaded: /,
      )
      .and.contain('`npx ncpeh dataset --out DIR --fhir-base http://candidate.example/fhir')
      .and.contain('LOADING.md')
      .and.contain('--patient');
  });

  it('shows where people are found and no list has an entry, whatever says so', () => {
    const outcome = { ...empty, entry: [{ search: { mode: 'outcome' } }] };
    expect(says(came(ana, full), came(list, outcome), came(`${list}&modality=CT`, empty))).to.match(
      /^no list of its patients has an entry \(asked for 2, first http:.*ImagingStudy\?patient=Patient%2Fana\)\./,
    );
  });

  it('does not show once a list has an entry, or an answer that cannot be read', () => {
    expect(says(came(ana, empty), came('ImagingStudy?patient.identifier=x', full))).to.equal(
      undefined,
    );
    expect(says(came(ana, full), came(list, empty), came(list, full))).to.equal(undefined);
    expect(says(came(list, empty), came(list, empty, { excerpt: '{"entry":[{' }))).to.equal(
      undefined,
    );
  });

  it('is not told of anybody else, of a refusal, nor of what is not asked by patient', () => {
    expect(says()).to.equal(undefined);
    expect(says(came('Patient?identifier=urn%3Aoid%3A1%7C1', empty))).to.equal(undefined);
    expect(says(came(ana, empty, { status: 403 }))).to.equal(undefined);
    expect(says(came('ImagingStudy?status=available', empty))).to.equal(undefined);
    expect(says(came(`${list}&_include=ImagingStudy:basedon`, full), came(list, empty))).to.match(
      /^no list of its patients has an entry \(asked for 1/,
    );
  });

  describe('of the empty server', () => {
    let stand: Stand;
    before(async () => (stand = await openStand()));
    after(() => stand.close());

    it('is the one finding, and none of a server that holds it', async () => {
      for (const fault of [emptyServer, undefined]) {
        const { connection, patients: known, close } = stand.reach(fault);
        await connection.preflight(known['ana']);
        await connection.fhir.search('ImagingStudy', [['patient', 'Patient/ana']]);
        const found = dataSetFinding(connection, known);
        expect(found?.code).to.equal(fault === undefined ? undefined : 'data-set');
        await close();
      }
    });
  });
});
