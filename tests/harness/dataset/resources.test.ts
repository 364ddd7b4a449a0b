import { createHash } from 'node:crypto';
import { Buffer } from 'node:buffer';
import { expect } from 'chai';
import type { Bundle, DocumentReference, FhirResource, ImagingStudy } from 'fhir/r4.js';
import { exampleManifests } from '../../../tools/dataset/examples/manifests.ts';
import { exampleReports } from '../../../tools/dataset/examples/reports.ts';
import { bases, canonical, made } from './made.ts';

const addressOf = ({ id, resourceType }: FhirResource) => `${resourceType}/${id ?? ''}`;
const resources = new Map(made.resources.map((resource) => [addressOf(resource), resource]));

function ofType<Type extends FhirResource['resourceType']>(type: Type) {
  return made.resources.filter(
    (resource): resource is Extract<FhirResource, { resourceType: Type }> =>
      resource.resourceType === type,
  );
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, within]) =>
    key === 'reference' && typeof within === 'string' ? [within] : referencesIn(within),
  );
}

const envelopes = ofType('DocumentReference');
const entriesOf = (bundle: Bundle) =>
  ((bundle as Bundle<FhirResource>).entry ?? []).flatMap(({ resource }) =>
    resource === undefined ? [] : [resource],
  );

describe('references', () => {
  it('lead to resources of the data set, of which each id is used once', () => {
    expect(resources.size).to.equal(made.resources.length);
    for (const resource of made.resources.filter(({ resourceType }) => resourceType !== 'Bundle')) {
      for (const reference of referencesIn(resource)) {
        expect(resources.has(reference), `${addressOf(resource)} → ${reference}`).to.equal(true);
      }
    }
  });

  it('of a document lead to its own entries, and every entry is led to from the Composition', () => {
    for (const bundle of ofType('Bundle')) {
      const entries = entriesOf(bundle);
      const addresses = entries.map(addressOf);
      const references = entries.flatMap(referencesIn);
      expect(addresses[0]).to.match(/^Composition\//);
      expect(addresses).to.include.members(references);
      expect([addresses[0], ...references]).to.include.members(addresses);
      const urls = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl);
      expect(urls).to.deep.equal(addresses.map((each) => `${bases.fhirBase}/${each}`));
    }
  });
});

/** Envelopes of the guide's examples: word for word, they announce neither size nor hash. */
const exampleEnvelopes = new Set(
  [...exampleReports, ...exampleManifests].map(({ id }) => `${id}-envelope`),
);

describe('envelopes', () => {
  const served = (address: string): Buffer => {
    const resource = resources.get(address);
    return resource?.resourceType === 'Binary'
      ? Buffer.from(resource.data ?? '', 'base64')
      : Buffer.from(JSON.stringify(resource), 'utf8');
  };

  it('announce size and SHA-1 of what is at their address', () => {
    const ofScenario = envelopes.filter(({ id = '' }) => !exampleEnvelopes.has(id));
    expect(ofScenario).not.to.have.length(0);
    for (const { content, id } of ofScenario) {
      const { attachment } = content[0] ?? {};
      const bytes = served(attachment?.url?.slice(bases.fhirBase.length + 1) ?? '');
      expect(attachment?.size, id).to.equal(bytes.length);
      expect(attachment?.hash, id).to.equal(createHash('sha1').update(bytes).digest('base64'));
    }
  });

  it('carry the identity of the document they lead to, and repeat it', () => {
    for (const { content, id, identifier, masterIdentifier } of envelopes) {
      expect(identifier?.[0], id).to.deep.equal(masterIdentifier);
      const address = content[0]?.attachment.url?.slice(bases.fhirBase.length + 1) ?? '';
      const document = resources.get(address);
      if (document?.resourceType === 'Bundle') {
        expect(document.identifier, id).to.deep.equal(masterIdentifier);
      }
    }
  });

  it('of what was replaced are superseded; the later one says so, twins name each other', () => {
    const byId = new Map(envelopes.map((envelope) => [envelope.id, envelope]));
    const old = envelopes.filter(({ status }) => status === 'superseded').map(({ id }) => id);
    expect(old).to.have.members(
      [...made.facts.reports, ...made.facts.manifests].flatMap(({ supersedes }) =>
        supersedes === undefined ? [] : [`${supersedes}-envelope`],
      ),
    );
    const linked = (code: string, { relatesTo = [] }: DocumentReference) =>
      relatesTo
        .filter((link) => link.code === code)
        .map(({ target }) => byId.get(target.reference?.replace('DocumentReference/', '')));
    const replaced = envelopes.flatMap((envelope) => linked('replaces', envelope));
    expect(replaced.map((each) => each?.id)).to.have.members(old);
    for (const envelope of envelopes) {
      for (const twin of linked('transforms', envelope)) {
        expect(twin === undefined ? [] : linked('transforms', twin)).to.deep.equal([envelope]);
        expect(twin?.masterIdentifier).to.deep.equal(envelope.masterIdentifier);
      }
    }
  });

  it('say modality and region in an extension and among the events alike', () => {
    for (const { context, extension = [], id } of envelopes) {
      const events = (context?.event ?? []).map((event) => event.coding?.[0]?.code);
      const extended = extension.flatMap(
        ({ valueCodeableConcept }) => valueCodeableConcept?.coding?.[0]?.code ?? [],
      );
      expect(extended, id).not.to.have.length(0);
      expect(events, id).to.include.members(extended);
    }
  });

  it('leave the period open, or out, where the facts know of no end, or no start', () => {
    const periods = ['open-end', 'day-only', 'undated', 'east'].map((study) => {
      const envelope = envelopes.find(({ id }) => id === `${study}-manifest-envelope`);
      return envelope?.context?.period;
    });
    expect(periods).to.deep.equal([
      { start: '2016-09-05T10:00:00+02:00' },
      { start: '2015-04-17' },
      undefined,
      { start: '2014-06-01T09:00:00+12:00', end: '2014-06-01T09:10:00+12:00' },
    ]);
  });

  it('say that an addendum appends, and that what was withdrawn is in error', () => {
    const byId = new Map(envelopes.map((envelope) => [envelope.id, envelope]));
    const addendum = byId.get('added-to-more-envelope');
    expect(addendum?.relatesTo?.map(({ code, target }) => [code, target.reference])).to.deep.equal([
      ['appends', 'DocumentReference/added-to-report-envelope'],
    ]);
    expect(byId.get('added-to-report-envelope')?.status).to.equal('current');
    for (const id of ['withdrawn-manifest', 'mistaken-report', 'never-final-gone'])
      expect(byId.get(`${id}-envelope`)?.status, id).to.equal('entered-in-error');
  });
});

describe('resources agree with the facts:', () => {
  const known = (study: ImagingStudy) =>
    made.facts.studies.find(({ uid }) => study.identifier?.[0]?.value === `urn:oid:${uid}`);

  it('studies, by patient, UID, series, instances, numbers and size', () => {
    for (const study of ofType('ImagingStudy')) {
      const facts = known(study);
      expect(facts?.id).to.equal(study.id);
      expect(study.subject.reference).to.equal(`Patient/${facts?.patient ?? ''}`);
      expect(study.started ?? null).to.equal(facts?.started);
      expect(study.status).to.equal(facts?.status);
      expect(study.series?.map(({ uid }) => uid)).to.deep.equal(
        facts?.series.map(({ uid }) => uid),
      );
      expect(study.series?.map(({ modality }) => modality.code)).to.deep.equal(
        facts?.series.map(({ modality }) => modality),
      );
      const accessions = facts?.accessions.map(({ issuer, value }) => `${issuer}|${value}`) ?? [];
      const said = (study.identifier ?? []).map(
        ({ system, value }) => `${system ?? ''}|${value ?? ''}`,
      );
      expect(said.slice(1)).to.deep.equal(accessions);
      const size = study.extension?.find(({ url }) => url.endsWith('/study-size'));
      expect(size?.extension?.[0]?.valueQuantity?.value).to.equal(facts?.bytes);
    }
  });

  it('reports, by identity, status, studies and dates', () => {
    const reports = ofType('DiagnosticReport');
    expect(reports.map(({ id }) => id)).to.deep.equal(made.facts.reports.map(({ id }) => id));
    for (const [index, report] of reports.entries()) {
      const facts = made.facts.reports[index];
      expect(report.identifier?.[0]).to.deep.equal(facts?.reportIdentifier);
      expect(report.status).to.equal(facts?.status);
      expect(report.effectivePeriod?.start ?? null).to.equal(facts?.started);
      expect(report.effectivePeriod?.end ?? null).to.equal(facts?.ended);
      expect(report.imagingStudy?.map(({ identifier }) => identifier?.value)).to.deep.equal(
        facts?.studies.map((uid) => `urn:oid:${uid}`),
      );
    }
  });

  it('key images, and those alone, are flagged, by the selection that names them', () => {
    const flagged = ofType('ImagingStudy').flatMap(({ series = [] }) =>
      series.flatMap(({ instance = [] }) => instance.filter(({ extension }) => extension)),
    );
    const facts = made.facts.studies.flatMap(({ series }) =>
      series.flatMap(({ instances }) => instances.filter(({ keyImage }) => keyImage)),
    );
    expect(flagged.map(({ uid }) => uid)).to.deep.equal(facts.map(({ uid }) => uid));
  });

  it('an older manifest lists what was known then, one of a part that part', () => {
    const versions = [
      'ct-abdomen-manifest-v1',
      'ct-abdomen-manifest-v2',
      'in-two-parts-manifest-b',
    ];
    const series = versions.map((version) => {
      const bundle = resources.get(`Bundle/${version}-document`);
      const entries = bundle?.resourceType === 'Bundle' ? entriesOf(bundle) : [];
      return entries.find((entry): entry is ImagingStudy => entry.resourceType === 'ImagingStudy');
    });
    expect(series.map((study) => study?.numberOfSeries)).to.deep.equal([1, 2, 1]);
    expect(series[2]?.series?.[0]?.description).to.equal('Abdomen');
  });

  it('names keep their script', () => {
    const nikos = ofType('Patient').find(({ id }) => id === 'nikos');
    expect(nikos?.name?.[0]?.family).to.equal('Παράδειγμα');
  });

  it('addresses and profiles are those asked for', () => {
    const endpoints = new Set(ofType('Endpoint').map(({ address }) => address));
    expect([...endpoints]).to.deep.equal([bases.imageBase, `${bases.viewerBase}/open/carla-chest`]);
    const profiles = made.resources.flatMap(({ meta }) => meta?.profile ?? []);
    expect(profiles.every((url) => url.startsWith(`${canonical}/StructureDefinition/`))).to.equal(
      true,
    );
  });
});
