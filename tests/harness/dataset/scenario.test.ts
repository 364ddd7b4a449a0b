import { expect } from 'chai';
import { examplePatients } from '../../../tools/dataset/examples/patients.ts';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import { canonical, made } from './made.ts';

const { facts } = made;
const studies = new Map(facts.studies.map((study) => [study.id, study]));
const reports = new Map(facts.reports.map((report) => [report.id, report]));

/** What issue and design ask of the scenario, told from the facts; traps are believed only when the data bear them out. */
describe('scenario', () => {
  it('holds, besides the examples, a long history, and one patient without any', () => {
    const ofExamples = new Set<string>(examplePatients.map(({ id }) => id));
    const count = (patient: string): number =>
      facts.studies.filter((study) => study.patient === patient && study.status === 'available')
        .length;
    const counts = facts.patients
      .filter(({ id }) => !ofExamples.has(id))
      .map(({ id }) => [id, count(id)]);
    expect(Object.fromEntries(counts)).to.deep.equal({
      ...{ ana: 10, nikos: 2, noor: 0 },
      ...{ zdena: 72, omar: 1 },
    });
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
    const [ana, nikos, noor, zdena, omar] = facts.patients;
    const [first, second] = nikos?.identifiers ?? [];
    const [hers] = ana?.identifiers ?? [];
    expect(second?.value).to.equal(hers?.value);
    expect(second?.system).not.to.equal(hers?.system);
    expect(first?.system).to.equal(hers?.system);
    expect(hers?.value.startsWith(first?.value ?? '-')).to.equal(true);
    expect(zdena?.identifiers[0]?.value.startsWith(hers?.value ?? '-')).to.equal(true);
    expect(zdena?.identifiers[1]?.value).to.equal(first?.value);
    expect(Number(omar?.identifiers[0]?.value)).to.equal(Number(hers?.value));
    const [, lower] = noor?.identifiers ?? [];
    const [, upper] = omar?.identifiers ?? [];
    expect(lower?.system).to.equal(upper?.system);
    expect(lower?.value).not.to.equal(upper?.value);
    expect(lower?.value.toUpperCase()).to.equal(upper?.value.toUpperCase());
  });

  it('has equal accession numbers of two issuers, and one number over two studies', () => {
    const [porto, patras] = ['ct-abdomen', 'dx-chest'].map((id) => studies.get(id)?.accessions[0]);
    expect(porto?.value).to.equal(patras?.value);
    expect(porto?.issuer).not.to.equal(patras?.issuer);
    expect(studies.get('pet-ct')?.accessions).to.deep.equal(studies.get('ct-neck')?.accessions);
    const hers = facts.studies.filter(({ accessions, patient }) =>
      accessions.some(({ value }) => patient === 'zdena' && value === '7001'),
    );
    expect(new Set(hers.map(({ accessions }) => accessions[0]?.issuer)).size).to.equal(3);
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
    expect(unreported).to.include.members(['mr-knee', 'mr-knee-2016', 'leap-day', 'twins-twice']);
    const held = new Set(facts.studies.map(({ uid }) => uid));
    const outside = facts.reports.filter((report) => report.studies.some((uid) => !held.has(uid)));
    expect(outside.map(({ id }) => id)).to.deep.equal([
      ...['knee-2021-report', 'with-an-elsewhere-report', 'faraway-v1', 'faraway-v2'],
    ]);
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

  it('calls no report current that is not final', () => {
    const statuses = ['preliminary', 'partial', 'cancelled', 'entered-in-error'];
    const others = facts.reports.filter(({ status }) => statuses.includes(status));
    expect(new Set(others.map(({ status }) => status)).size).to.equal(4);
    expect(others.filter(({ current }) => current)).to.deep.equal([]);
  });

  it('has a chain that began as preliminary, and an addendum beside the report it adds to', () => {
    const chain = facts.reports.filter(
      ({ studies: [uid] }) => uid === studies.get('long-chain')?.uid,
    );
    expect(chain.map(({ current, status }) => [status, current])).to.deep.equal([
      ['preliminary', false],
      ['final', false],
      ['appended', false],
      ['corrected', true],
    ]);
    const addendum = facts.reports.find(({ appends }) => appends !== undefined);
    expect([addendum?.current, reports.get(addendum?.appends ?? '')?.current]).to.deep.equal([
      true,
      true,
    ]);
  });

  it('has twin manifests of one identity, and a manifest that another replaced', () => {
    for (const { format, identifier, twin } of facts.manifests) {
      if (twin === undefined) continue;
      const other = facts.manifests.find(({ id }) => id === twin);
      expect(other?.identifier, twin).to.deep.equal(identifier);
      expect(other?.format, twin).not.to.equal(format);
    }
    const old = facts.manifests.filter(({ current }) => !current).map(({ id }) => id);
    expect(old).to.deep.equal([
      ...['ct-abdomen-manifest-v1', 'thrice-listed-manifest-v1', 'thrice-listed-manifest-v2'],
      ...['twins-twice-manifest-v1', 'twins-twice-kos-v1', 'withdrawn-manifest'],
    ]);
  });

  it('has a study that two current manifests share between them', () => {
    const study = studies.get('in-two-parts');
    const parts = facts.manifests.filter((each) => each.study === study?.uid);
    expect(parts.map(({ current }) => current)).to.deep.equal([true, true]);
    const listed = parts.flatMap(({ series = [] }) => series);
    expect(listed).to.deep.equal(study?.series.map(({ uid }) => uid));
  });

  it('has a study that was indexed years later, and one at midnight', () => {
    const late = studies.get('ct-abdomen-late');
    expect([late?.started?.slice(0, 4), late?.indexed.slice(0, 4)]).to.deep.equal(['2022', '2024']);
    const midnight = studies.get('ct-head-midnight')?.started ?? '';
    expect(midnight.slice(0, 10)).to.equal('2024-01-01');
    expect(new Date(midnight).toISOString().slice(0, 10)).to.equal('2023-12-31');
  });

  it('knows of studies no time, no date, no end, no accession number, no number at all', () => {
    expect(studies.get('day-only')?.started).to.equal('2015-04-17');
    expect(studies.get('undated')?.started).to.equal(null);
    const open = studies.get('open-end');
    expect([open?.started?.slice(0, 4), open?.ended]).to.deep.equal(['2016', null]);
    const numbers = ['no-accession', 'no-numbers'].map((id) => {
      const { accessions = [], orders = [] } = studies.get(id) ?? {};
      return [accessions.length, orders.length];
    });
    expect(numbers).to.deep.equal([
      [0, 1],
      [0, 0],
    ]);
  });

  it('has moments that differ by clock alone', () => {
    const [east, west] = ['east', 'west'].map((id) => studies.get(id)?.started ?? '');
    expect(Date.parse(east ?? '')).to.equal(Date.parse(west ?? ''));
    expect(east?.slice(0, 10)).not.to.equal(west?.slice(0, 10));
    const spring = studies.get('spring-forward');
    expect(Date.parse(spring?.ended ?? '') - Date.parse(spring?.started ?? '')).to.equal(900_000);
  });

  it('keeps words that look alike apart by their encoding', () => {
    const [composed, not] = ['eve-prague-report', 'eve-sofia-report'].map(
      (id) => reports.get(id)?.title,
    );
    expect(composed).not.to.equal(not);
    expect(composed).to.equal(not?.normalize('NFC'));
  });

  it('grows to as many studies as are asked for, names and UIDs still unique', () => {
    const { facts: long } = makeDataset({ canonical, size: { history: 300 } });
    const hers = long.studies.filter(({ patient }) => patient === 'zdena');
    expect(hers).to.have.length(300);
    expect(new Set(hers.map(({ id, uid }) => `${id} ${uid}`)).size).to.equal(300);
    expect(long.studies.filter(({ patient }) => patient === 'ana')).to.deep.equal(
      facts.studies.filter(({ patient }) => patient === 'ana'),
    );
  });
});
