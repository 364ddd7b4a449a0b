import { expect } from 'chai';
import { ownChecks } from '../../../tools/commands/surroundings.ts';
import { readCatalogue } from '../../../tools/requirements/catalogue.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import { identityOf } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { asControl } from '../../support/searches/control.ts';
import { filterIds } from '../../support/candidate/filter-values.ts';
import { judges, neededFirst, recallOf, see } from '../../support/candidate/judges.ts';
import type { FilterName } from '../../../tools/oracle/query.ts';

const failing = (): Promise<never> => Promise.reject(new Violation('The list is empty.'));

async function messageOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  expect(error).to.be.instanceOf(Untestable);
  return (error as Untestable).message;
}

describe('what an untestable result says', () => {
  it('names checks that exist', async () => {
    const { checks } = await loadChecks(ownChecks, readCatalogue());
    const names = (Object.keys(filterIds) as FilterName[]).filter((one) => one !== 'documentClass');
    expect(checks.map((check) => identityOf(check))).to.include.members([
      ...Object.values(judges),
      ...names.map(recallOf),
    ]);
  });

  it('names the check that judges what is needed first', async () => {
    const seen = see('list', 'manifests.documents');
    expect(await messageOf(neededFirst(seen, failing))).to.equal(
      'The list is empty; see QRY-09/complete@manifests.documents.',
    );
  });

  it('names the check that judges a control', async () => {
    expect(await messageOf(asControl('the patient 1', see('patient'), failing))).to.equal(
      'The control, the patient 1, shows nothing: The list is empty; see PAT-01/exact.',
    );
  });

  it('leaves the way to the candidate as it is', async () => {
    const broken = new TypeError('a bug');
    const error: unknown = await neededFirst(see('list'), () => Promise.reject(broken)).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).to.equal(broken);
  });
});
