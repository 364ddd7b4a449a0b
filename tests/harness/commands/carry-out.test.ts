import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { carryOut } from '../../../tools/commands/carry-out.ts';
import { ExchangeError } from '../../../tools/exchange/exchange-error.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import type { Candidate } from '../../../tools/runner/run-options.ts';
import { catalogue, specimen } from '../runner/run-specimens.ts';
import { standIn } from '../runner/stand-in.ts';

const declares = {
  manifests: ['documents', 'resources'],
  reports: ['documents', 'resources'],
  options: ['download'],
} as const;

describe('carrying out a run', () => {
  let out: string;
  const { error } = console;
  beforeEach(() => (out = mkdtempSync(join(tmpdir(), 'ncpeh-carry-out-'))));
  afterEach(() => {
    console.error = error;
    rmSync(out, { recursive: true, force: true });
  });

  /** Carries a specimen out, doing something at its first verdict. */
  const carried = async (
    name: string,
    meanwhile = (): void => undefined,
    known: Partial<Candidate> = {},
  ) => {
    const printed: string[] = [];
    const passing: string[] = [];
    const complaints: string[] = [];
    console.error = (text: string) => complaints.push(text);
    const line = (text: string): void => {
      printed.push(text);
      if (/QRY-0[15]\//.test(text) && existsSync(out)) meanwhile();
    };
    const code = await carryOut({
      candidate: {
        ...{ name: 'x', connection: standIn(), patients: {}, facts: {}, lineProfile: '' },
        ...known,
      },
      catalogue,
      loaded: await loadChecks([specimen(name)], catalogue),
      selection: [],
      dataset: '',
      findings: [{ code: 'addresses', says: 'made elsewhere' }],
      gates: { allowSkip: [], failOnWarn: false },
      out,
      screen: {
        colour: false,
        columns: 80,
        line,
        passing: (text) => passing.push(text),
        step: () => undefined,
      },
    });
    return { code, printed, passing, complaint: complaints.join('\n') };
  };
  const full = (): void => {
    rmSync(out, { recursive: true });
  };

  it('says what is known beforehand first, and again where the report begins', async () => {
    const { code, printed } = await carried('holds');
    expect(code).to.equal(0);
    expect(printed[0]).to.equal('Noticed addresses: made elsewhere');
    expect(printed.at(-1)).to.match(/^Target[^]*\nNoticed {3}addresses: made elsewhere$/m);
    expect(readdirSync(out)).to.have.members(['x', 'latest.json']);
  });

  it('is quiet about what is skipped where nothing is loaded, and counts it', async () => {
    const connection = standIn();
    const patient = {
      ...{ id: 1, method: 'GET', status: 200, requestHeaders: {}, wireBytes: 2, timings: {} },
      ...{ url: `${connection.fhir.base}/Patient?identifier=urn:oid:2.999.1.1|12345`, started: '' },
      ...{ responseHeaders: { 'content-type': 'application/fhir+json' }, excerpt: '{}' },
    };
    const { printed } = await carried('wrong', undefined, {
      connection: { ...connection, exchanges: [patient] },
      patients: { ana: { system: 'urn:oid:2.999.1.1', value: '12345' } },
    });
    const { printed: all } = await carried('wrong');
    const skips = (lines: readonly string[]): number =>
      lines.filter((line) => /^ *\d+\/\d+ skip/.test(line)).length;
    expect(printed[0]).to.match(/^Noticed data-set: nobody of the data set is found/);
    expect([skips(printed), skips(all) > 0]).to.deep.equal([0, true]);
    expect(printed.at(-1)).to.match(/\d results? w\w+ skipped, for the data set is not loaded\./);
  });

  it('tells the first errors where nobody answers any more, and the rest at the end', async () => {
    const connection = standIn((url) =>
      url.endsWith('/metadata')
        ? {}
        : {
            throws: new ExchangeError(
              { kind: 'unreachable', says: 'refused' },
              { url, answeredBefore: true, controlAnswered: false },
            ),
          },
    );
    const { code, printed } = await carried('bindings', undefined, { connection, declares });
    const errors = printed.filter((line) => /^ *\d+\/\d+ error/.test(line));
    expect([code, errors.length]).to.deep.equal([4, 3]);
    expect(
      printed.filter((line) => line.startsWith('The candidate answers no more')),
    ).to.have.length(1);
    expect(printed.at(-1)).to.match(/^gone {6}the candidate answered until check 1 of /m);
  });

  it('says what it is about, so that a slow candidate is told from a dead one', async () => {
    const { passing } = await carried('holds');
    expect(passing).to.deep.equal([
      'Asking http://candidate.example/fhir for its capabilities …',
      'QRY-01/holds …',
    ]);
  });

  it('tells the verdicts even if they can no longer be written: no evidence, no exit 0', async () => {
    const { code, printed, complaint } = await carried('holds', full);
    expect(printed.at(-1))
      .to.match(/1 pass[^]*exit 0: conformant$/)
      .and.not.contain('run.json');
    expect(complaint).to.match(/found no such file or folder, wanted room .* exit 4: error/);
    expect(code).to.equal(4);
  });

  it('lets a failure stand that could not be written', async () => {
    const { code, printed, complaint } = await carried('wrong', full);
    expect(printed.at(-1)).to.contain('exit 1: a SHALL failed');
    expect(complaint).to.contain('wanted room').and.not.contain('exit 4');
    expect(code).to.equal(1);
  });
});
