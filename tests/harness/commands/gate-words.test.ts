import { expect } from 'chai';
import { gatesAsked } from '../../../tools/commands/gate-options.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import { catalogue, specimen } from '../runner/run-specimens.ts';

describe('skips that a pipeline allows', () => {
  it('are allowed by the title of an area and in small letters, and kept as keys', async () => {
    const loaded = await loadChecks([specimen('bindings')], catalogue);
    const { allowSkip } = gatesAsked({ allowSkip: ['Filters', 'qry-08'] }, catalogue, loaded);
    expect(allowSkip).to.deep.equal(['QRY', 'QRY-08']);
  });
});
