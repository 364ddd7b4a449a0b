import { expect } from 'chai';
import { examplePatients } from '../../../tools/dataset/examples/patients.ts';
import { made } from './made.ts';

const { facts } = made;
const studies = new Map(facts.studies.map((study) => [study.id, study]));
const reports = new Map(facts.reports.map((report) => [report.id, report]));

/** What issue and design ask of the scenario, told from the facts; traps are believed only when the data bear them out. */
describe('scenario', () => {
  it('holds, besides the examples, twelve studies of two patients, and one patient without any', () => {
    const ofExamples = new Set(examplePatients.map(({ id }) => id));
    const studies = facts.studies.filter(({ patient }) => !ofExamples.has(patient));
    expect(studies).to.have.length(12);
    expect([...new Set(studies.map(({ patient }) => patient))]).to.deep.equal(['ana', 'nikos']);
    const patients = facts.patients.filter(({ id }) => !ofExamples.has(id));
    expect(patients.map(({ id }) => id)).to.deep.equal(['ana', 'nikos', 'noor']);
  });

  it('gives every name, UID and document one owner', () => {
    const names = [
      facts.patients,
      facts.studies,
      facts.reports,
      facts.manifests,
      facts.traps,
    ].flatMap((list) => list.map((each) => ('id' in each ? each.id : each.name)));
    expect(new Set(names).size).to.equal(names.length);
    const uids = facts.studies.flatMap(({ series, uid }) => [
      uid,
      ...series.flatMap((each) => [each.uid, ...each.instances.map((instance) => instance.uid)]),
    ]);
    expect(new Set(uids).size).to.equal(uids.length);
    const documents = facts.reports.map(({ identifier }) => identifier.value);
    expect(new Set(documents).size).to.equal(documents.length);
  });

  it('lets no trap name what is not there', () => {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    for (const trap of facts.traps) {
      expect(ids(facts.patients), trap.name).to.include.members([...trap.patients]);
      expect(ids(facts.studies), trap.name).to.include.members([...trap.studies]);
      expect(ids(facts.reports), trap.name).to.include.members([...trap.reports]);
      expect(ids(facts.manifests), trap.name).to.include.members([...trap.manifests]);
    }
  });

  it('has patient identifiers that collide, and one that begins another', () => {
    const [ana, nikos] = facts.patients;
    const [first, second] = nikos?.identifiers ?? [];
    const [hers] = ana?.identifiers ?? [];
    expect(second?.value).to.equal(hers?.value);
    expect(second?.system).not.to.equal(hers?.system);
    expect(first?.system).to.equal(hers?.system);
    expect(hers?.value.startsWith(first?.value ?? '-')).to.equal(true);
  });

  it('has equal accession numbers of two issuers, and one number over two studies', () => {
    const [porto, patras] = ['ct-abdomen', 'dx-chest'].map((id) => studies.get(id)?.accessions[0]);
    expect(porto?.value).to.equal(patras?.value);
    expect(porto?.issuer).not.to.equal(patras?.issuer);
    expect(studies.get('pet-ct')?.accessions).to.deep.equal(studies.get('ct-neck')?.accessions);
  });

  it('has a study of two orders and one of two modalities; key objects are none of acquisition', () => {
    expect(studies.get('mr-spine')?.orders).to.have.length(2);
    expect(studies.get('mr-spine')?.accessions).to.have.length(2);
    expect(studies.get('pet-ct')?.modalities).to.deep.equal(['PT', 'CT']);
    expect(studies.get('ct-chest')?.modalities).to.deep.equal(['CT']);
    expect(studies.get('ct-chest')?.allModalities).to.deep.equal(['CT', 'KO']);
  });

  it('has orphans on both sides', () => {
    const named = new Set(facts.reports.flatMap((report) => report.studies));
    const unreported = facts.studies.filter(({ uid }) => !named.has(uid)).map(({ id }) => id);
    expect(unreported).to.deep.equal(['mr-knee']);
    const held = new Set(facts.studies.map(({ uid }) => uid));
    const outside = facts.reports.filter((report) => report.studies.some((uid) => !held.has(uid)));
    expect(outside.map(({ id }) => id)).to.deep.equal(['knee-2021-report']);
  });

  it('has a chain of three versions, of one identity, the last of them current', () => {
    const chain = ['v1', 'v2', 'v3'].map((version) => reports.get(`mr-head-report-${version}`));
    expect(chain.map((report) => report?.current)).to.deep.equal([false, false, true]);
    expect(chain.map((report) => report?.supersedes)).to.deep.equal([
      undefined,
      'mr-head-report-v1',
      'mr-head-report-v2',
    ]);
    expect(new Set(chain.map((report) => report?.reportIdentifier.value)).size).to.equal(1);
  });

  it('calls no preliminary report current', () => {
    const preliminary = facts.reports.filter(({ status }) => status === 'preliminary');
    expect(preliminary.map(({ current }) => current)).to.deep.equal([false]);
  });

  it('has twin manifests of one identity, and a manifest that another replaced', () => {
    const twins = facts.manifests.filter(({ twin }) => twin !== undefined);
    expect(twins.map(({ format }) => format)).to.deep.equal(['fhir', 'kos', 'fhir', 'kos']);
    for (const { identifier, twin } of twins)
      expect(twins.find(({ id }) => id === twin)?.identifier).to.deep.equal(identifier);
    const old = facts.manifests.filter(({ current }) => !current).map(({ id }) => id);
    expect(old).to.deep.equal(['ct-abdomen-manifest-v1']);
  });

  it('has a study that was indexed years later, and one at midnight', () => {
    const late = studies.get('ct-abdomen-late');
    expect([late?.started?.slice(0, 4), late?.indexed.slice(0, 4)]).to.deep.equal(['2022', '2024']);
    const midnight = studies.get('ct-head-midnight')?.started ?? '';
    expect(midnight.slice(0, 10)).to.equal('2024-01-01');
    expect(new Date(midnight).toISOString().slice(0, 10)).to.equal('2023-12-31');
  });
});
