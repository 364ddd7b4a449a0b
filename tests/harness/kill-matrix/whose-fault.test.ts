import { expect } from 'chai';
import type { Handler, Wire } from '../../../tools/reference-ncpeh/seam.ts';
import { readCatalogue } from '../../../tools/requirements/catalogue.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import type { LoadedChecks } from '../../../tools/runner/load-checks.ts';
import { runChecks } from '../../../tools/runner/run-checks.ts';
import type { Result, Run } from '../../../tools/verdict/run.ts';
import resetOnce from '../../faults/benign/reset-once.benign.ts';
import type { Benign } from '../../faults/fault.ts';
import { openStand } from './candidate.ts';
import type { Stand } from './candidate.ts';
import { loadBenign, loadFaults } from './load-faults.ts';

/** The preflight asks for the capabilities and for one patient. */
const preflight = 2;

/** From some request on, everything is answered in another way. */
const from =
  (count: number, answer: () => Promise<Response>) =>
  (handler: Handler): Handler => {
    let asked = 0;
    return (request) => ((asked += 1) > count ? answer() : handler(request));
  };

const refusedLater: Benign = {
  name: 'refused-later',
  seam: 'handler',
  says: 'The token has expired: everything is refused, the control request too.',
  fhir: from(preflight, () => Promise.resolve(new Response(null, { status: 401 }))),
};

/** Whatever is sent after the preflight breaks the connection. */
function goneAfterwards(): Wire {
  let asked = 0;
  return () => {
    asked += 1;
    if (asked <= preflight) return undefined;
    return async function* (bytes) {
      for await (const chunk of bytes) {
        yield chunk.subarray(0, 0);
        throw new Error('gone');
      }
    };
  };
}

const gone: Benign = { name: 'gone', seam: 'wire', says: 'It went away.', fhir: goneAfterwards() };

/** Which faults of the matrix show a row of the table "Whose fault is it?" that speaks against the candidate or for nobody. */
const shownByFaults: Readonly<Record<string, readonly string[]>> = {
  '401 later, the control request answered': ['unauthorised-later'],
  '503 with Retry-After, for ever and for once': ['always-later', 'later-is-not-wrong'],
  'other 5xx': ['crash-on-post'],
  'reset, time-out, truncation, the control request answered': [
    'instance-reset',
    'post-never-answered',
    'series-truncated',
    'length-too-long',
  ],
  'the repeat succeeds': ['reset-once'],
  'an answer that is not the shape asked for': ['login-page', 'single-part'],
};

describe('whose fault is it, as a run judges it', () => {
  const catalogue = readCatalogue();
  let loaded: LoadedChecks;
  let stand: Stand;

  before(async () => {
    loaded = await loadChecks(['tests/conformance'], catalogue);
    stand = await openStand();
  });
  after(() => stand.close());

  async function runWith(
    fault: Benign,
    ...selection: readonly string[]
  ): Promise<{ run: Run; result: Result }> {
    const candidate = stand.reach(fault);
    const run = await runChecks({
      candidate,
      catalogue,
      checks: loaded.checks,
      selection,
      digests: { guide: '', dataset: '', checks: '' },
      environment: { harness: '', node: '', platform: '' },
    });
    await candidate.close();
    const result = run.results.at(-1);
    if (result === undefined) throw new Error('The run has no result.');
    return { run, result };
  }

  it('401 later, and the control request refused too: broken, by the credentials', async () => {
    const { run, result } = await runWith(refusedLater, 'QRY-09/complete@reports.resources');
    expect(result.outcome).to.equal('broken');
    expect(result.reason).to.contain('the control request is refused too');
    expect(run.exitCode).to.equal(4);
  });

  it('a reset, and no answer to the control request either: broken, by the path', async () => {
    const { run, result } = await runWith(gone, 'QRY-09/complete@reports.resources');
    expect(result.outcome).to.equal('broken');
    expect(result.reason).to.contain('path: ');
    expect(run.exitCode).to.equal(4);
  });

  it('a reset, and the repeat succeeds: judged on the repeat, with the finding `unstable`', async () => {
    const { run, result } = await runWith(resetOnce, 'IMG-01', 'IMG-03');
    expect(result.outcome).to.equal('held');
    expect(result.findings.map(({ code }) => code)).to.include('unstable');
    expect(run.exitCode).to.equal(0);
  });

  it('has a fault or benign change of the matrix for every other row', async () => {
    const names = [...(await loadFaults()), ...(await loadBenign())].map(({ fault }) => fault.name);
    for (const [row, faults] of Object.entries(shownByFaults))
      expect(names, row).to.include.members([...faults]);
  });
});
