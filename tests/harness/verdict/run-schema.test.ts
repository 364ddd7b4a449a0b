import { expect } from 'chai';
import { fixtureRun } from '../reporters/fixture-run.ts';
import { runSpecimens } from '../runner/run-specimens.ts';
import { schemaComplaints } from './run-schema.ts';

const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('schema of a run', () => {
  it('accepts the run with every verdict', () => {
    expect(schemaComplaints(asWritten(fixtureRun))).to.deep.equal([]);
  });

  it('accepts a run that the runner made', async () => {
    const run = await runSpecimens(['wrong', 'fixtures', 'bindings']);
    expect(schemaComplaints(asWritten(run))).to.deep.equal([]);
  });

  it('refuses what is no run', () => {
    expect(schemaComplaints({ ...fixtureRun, schema: 2 })).to.have.length(1);
    expect(schemaComplaints({ ...fixtureRun, score: 100 })).to.have.length(1);
    expect(schemaComplaints({})).not.to.deep.equal([]);
  });
});
