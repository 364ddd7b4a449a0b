import { expect } from 'chai';
import { whyNotBound } from '../../../tools/runner/binds.ts';
import { outcomes, runSpecimens } from './run-specimens.ts';

const documentsOnly = {
  manifests: ['documents'],
  reports: ['documents'],
  options: [],
} as const;

describe('what is run', () => {
  it('is one result a binding, those that run alone last', async () => {
    const run = await runSpecimens(['bindings']);
    expect(run.results.map(({ id }) => id)).to.deep.equal([
      'QRY-08/bound@manifests.documents',
      'QRY-08/bound@manifests.resources',
      'QRY-08/bound@reports.documents',
      'QRY-08/bound@reports.resources',
      'QRY-09/whole',
      'QRY-07/timed',
    ]);
  });

  it('omits bindings that the candidate does not declare', async () => {
    const run = await runSpecimens(['bindings'], { declares: documentsOnly });
    expect(outcomes(run)).to.include({
      'QRY-08/bound@manifests.documents': 'held',
      'QRY-08/bound@manifests.resources': 'not-applicable',
      'QRY-08/bound@reports.resources': 'not-applicable',
    });
    const omitted = run.results.find(({ id }) => id.endsWith('@reports.resources'));
    expect(omitted).to.deep.include({
      verdict: 'omit',
      reason: 'The candidate does not declare reports over resources.',
      exchanges: [],
    });
  });

  const selections: readonly (readonly [word: string, results: number])[] = [
    ['QRY', 6],
    ['QRY-08', 4],
    ['QRY-08/bound', 4],
    ['QRY-08/bound@reports.documents', 1],
    ['LNK', 0],
    ['QRY-01', 0],
  ];
  for (const [word, results] of selections)
    it(`${word} selects ${results}`, async () => {
      const run = await runSpecimens(['bindings'], { selection: [word] });
      expect(run.results).to.have.length(results);
      expect(run.exitCode).to.equal(results === 0 ? 3 : 0);
    });

  it('is what was meant in whatever case it was typed, and is written as the guide writes it', async () => {
    const run = await runSpecimens(['bindings'], { selection: ['qry-08/BOUND@Reports.resources'] });
    expect(run.selection).to.deep.equal(['QRY-08/bound@reports.resources']);
    expect(run.results).to.have.length(1);
  });

  it('selects an area by its title, and records its key', async () => {
    const run = await runSpecimens(['bindings'], { selection: ['filters'] });
    expect(run.selection).to.deep.equal(['QRY']);
    expect(run.results).not.to.have.length(0);
    const error: unknown = await runSpecimens(['bindings'], { selection: ['Filtrs'] }).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as Error).message).to.contain('Did you mean Filters,');
  });

  it('names the nearest to a word that selects nothing', async () => {
    const error: unknown = await runSpecimens(['bindings'], { selection: ['QRY-88'] }).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as Error).message).to.equal(
      'Found QRY-88, wanted an area, its title, a key or the identity of a check. ' +
        'Did you mean QRY-08, QRY-01, QRY-02? `npx ncpeh list` shows all.',
    );
  });

  it('lists selected statements without a check, with the reason', async () => {
    const { notCovered } = await runSpecimens(['bindings']);
    expect(notCovered).to.deep.include({ key: 'LNK-01', because: 'not-yet' });
    expect(notCovered).to.deep.include({ key: 'QRY-01', because: 'no check' });
    expect(notCovered.map(({ key }) => key)).not.to.include('QRY-08');
  });
});

describe('what a statement binds', () => {
  const binds = (bindsIf: readonly string[], binding?: 'manifests.documents') =>
    whyNotBound({ bindsIf }, binding, documentsOnly);

  it('is everybody, without a condition', () => {
    expect(binds([])).to.equal(undefined);
    expect(binds([], 'manifests.documents')).to.equal(undefined);
  });

  it('is who declares one of several', () => {
    expect(binds(['documents', 'resources'])).to.equal(undefined);
    expect(binds(['documents', 'resources'], 'manifests.documents')).to.equal(undefined);
  });

  it('is nobody else', () => {
    expect(binds(['download'])).to.equal('The candidate does not declare download.');
    expect(binds(['resources'])).to.equal('The candidate does not declare resources.');
    expect(binds(['resources'], 'manifests.documents')).to.equal(
      'The candidate does not declare resources.',
    );
  });
});
