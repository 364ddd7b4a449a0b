import { expect } from 'chai';
import type { ExchangeRecord } from '../../../tools/exchange/record.ts';
import { refusedAccessFinding } from '../../../tools/runner/refused-access.ts';
import { openStand, type Stand } from '../kill-matrix/candidate.ts';
import loginPage from '../../faults/transport/login-page.fault.ts';
import unauthorisedLater from '../../faults/transport/unauthorised-later.fault.ts';
import { runSpecimens } from './run-specimens.ts';
import { standIn } from './stand-in.ts';

const base = 'http://candidate.example/fhir';
const json = 'application/fhir+json';

const came = (path: string, status: number | undefined, type = json) =>
  ({
    id: 1,
    method: 'GET',
    url: path.startsWith('http') ? path : `${base}/${path}`,
    requestHeaders: {},
    ...(status === undefined ? { error: 'ECONNRESET' } : { status }),
    responseHeaders: { 'content-type': type },
    wireBytes: 0,
    timings: {},
    started: '',
  }) satisfies ExchangeRecord;

const says = (...exchanges: readonly ExchangeRecord[]): string | undefined =>
  refusedAccessFinding({ ...standIn(), exchanges })?.says;

const lists = ['DocumentReference?a=1', 'ImagingStudy?a=1', 'DiagnosticReport?a=1'];
const refused = lists.map((path) => came(path, 401));

describe('access that is refused', () => {
  it('shows where most requests are answered with 401 or 403, with the first of them', () => {
    expect(says(came('metadata', 200), came('Patient?a=1', 200), ...refused)).to.match(
      /^3 of 4 requests to the FHIR base are answered with 401, the first: GET http:.*DocumentReference\?a=1\. Does the token/,
    );
    expect(says(...refused, came('ImagingStudy?a=2', 403))).to.contain('with 401 or 403, the');
  });

  it('shows where most requests are answered with a page and status 200', () => {
    const pages = lists.map((path) => came(path, 200, 'text/html; charset=utf-8'));
    expect(says(came('metadata', 200), ...pages)).to.match(
      /^3 of 3 requests .* with a page \(text\/html\) and 200, the first: .* login page/,
    );
  });

  it('counts a request once, however often it was sent, and lets it in if it once was', () => {
    const control = came('Patient?a=1', 200);
    expect(says(...refused.flatMap((one) => [one, control]))).to.contain('3 of 4 requests');
    expect(says(...refused, ...lists.map((path) => came(path, 200)))).to.equal(undefined);
  });

  it('does not show where no more than half is refused, or too little was asked', () => {
    const found = lists.map((path) => came(`${path}&b=1`, 200));
    expect(says(...refused, ...found)).to.equal(undefined);
    expect(says(...refused.slice(1))).to.equal(undefined);
    expect(says()).to.equal(undefined);
  });

  it('does not show of no answer, of a page that is an error or a document, nor of images', () => {
    const page = 'text/html';
    for (const one of [
      (path: string) => came(path, undefined),
      (path: string) => came(path, 404, page),
      (path: string) => came(`Binary/${path}`, 200, page),
      (path: string) => came(`http://candidate.example/dicomweb/${path}`, 401),
    ])
      expect(says(...lists.map(one))).to.equal(undefined);
  });

  it('stands first in the run, in place of what follows from it', async () => {
    const known = { code: 'addresses', says: 'made elsewhere' };
    const candidate = { name: 'x', patients: {}, facts: {}, lineProfile: '' };
    const images = came('http://candidate.example/dicomweb/studies/1', 401);
    const run = await runSpecimens(['holds'], {
      candidate: {
        ...candidate,
        connection: { ...standIn(), exchanges: [...refused, images] },
      },
      findings: [known],
    });
    expect(run.findings?.map(({ code }) => code)).to.deep.equal(['access', 'addresses']);
  });

  describe('of a server that keeps reports off', () => {
    let stand: Stand;
    before(async () => (stand = await openStand()));
    after(() => stand.close());

    it('shows in a run that asks for them, and not of the server as it should be', async () => {
      for (const [fault, what] of [
        [loginPage, 'text/html'],
        [unauthorisedLater, '401'],
        [undefined, undefined],
      ] as const) {
        const { connection, patients, close } = stand.reach(fault);
        await connection.preflight(patients['ana']);
        for (const status of ['final', 'amended', 'cancelled'])
          await connection.fhir.search('DiagnosticReport', [
            ['patient', 'Patient/ana'],
            ['status', status],
          ]);
        const found = refusedAccessFinding(connection)?.says;
        if (what === undefined) expect(found).to.equal(undefined);
        else expect(found).to.contain('3 of 4 requests').and.contain(what);
        await close();
      }
    });
  });
});
