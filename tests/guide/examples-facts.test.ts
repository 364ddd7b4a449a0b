import { expect } from 'chai';
import type { Bundle, FhirResource, Organization } from 'fhir/r4.js';
import { exampleHospitals } from '../../tools/dataset/examples/hospitals.ts';
import { exampleManifests } from '../../tools/dataset/examples/manifests.ts';
import { examplePatients } from '../../tools/dataset/examples/patients.ts';
import { exampleReports } from '../../tools/dataset/examples/reports.ts';
import { exampleStudies } from '../../tools/dataset/examples/studies.ts';
import { makeDataset } from '../../tools/dataset/make-dataset.ts';
import type { Dataset } from '../../tools/dataset/make-dataset.ts';
import { builtResource, builtResources } from '../../tools/guide/built.ts';
import { reportDocuments, saidIn } from './clinical/report-document.ts';
import { manifestSaid, patientSaid, reportSaid, studySaid } from './examples-said.ts';

const moment = (time: string): number => Date.parse(time);

const numbers = (all: readonly { issuer: string; value: string }[]) =>
  all.map(({ issuer, value }) => ({ system: issuer, value }));

/** The rows of facts, written by hand, against the examples that they are about. */
describe('facts about the examples', () => {
  let dataset: Dataset;
  before(() => {
    dataset = makeDataset();
  });

  const row = <T extends { readonly id: string }>(all: readonly T[], id: string): T => {
    const found = all.find((one) => one.id === id);
    if (found === undefined) throw new Error(`The facts index has no row ${id}.`);
    return found;
  };

  for (const { id } of examplePatients)
    it(`agree with the patient ${id}`, () => {
      expect(patientSaid(id)).to.deep.equal(row(dataset.facts.patients, id));
    });

  for (const { city, country, id, identifier, name } of exampleHospitals)
    it(`agree with the hospital ${id}`, () => {
      const example = builtResource('Organization', id) as unknown as Organization;
      expect(example.name).to.equal(name);
      expect(example.identifier?.[0]?.value).to.equal(`urn:oid:${identifier}`);
      expect([example.address?.[0]?.city, example.address?.[0]?.country]).to.deep.equal([
        city,
        country,
      ]);
    });

  for (const { hospital, id } of exampleStudies)
    it(`agree with the study ${id}`, () => {
      const { accessions, procedures, series, ...facts } = row(dataset.facts.studies, id);
      expect(studySaid(id)).to.deep.include({
        id,
        patient: facts.patient,
        uid: facts.uid,
        status: facts.status,
        modalities: facts.modalities,
        regions: facts.regions,
        procedures: procedures.map(({ code }) => code),
        accessions: numbers(accessions),
        orders: facts.orders,
        started: facts.started,
        description: facts.description,
        custodian: `Organization/${hospital}`,
        bytes: facts.bytes,
        series: series.map(({ description, instances, laterality, modality, number, uid }) => ({
          uid,
          number,
          modality,
          description,
          laterality,
          bytes: instances.reduce((sum, { bytes }) => sum + bytes, 0),
          instances: instances.map((one) => ({
            uid: one.uid,
            number: one.number,
            sopClass: one.sopClass,
            keyImage: one.keyImage === true,
          })),
        })),
      });
    });

  for (const { hospital, id } of exampleReports)
    it(`agree with the report ${id}`, () => {
      const facts = row(dataset.facts.reports, id);
      const { conclusion, ...said } = reportSaid(id);
      expect(said).to.deep.equal({
        id,
        patient: facts.patient,
        identifier: facts.identifier,
        envelopeIdentifier: facts.identifier,
        reportIdentifier: facts.reportIdentifier,
        version: facts.version,
        status: facts.status,
        current: facts.current,
        supersedes: facts.supersedes,
        studies: facts.studies,
        modalities: facts.modalities,
        regions: facts.regions,
        procedures: facts.procedures.map(({ code }) => code),
        accessions: numbers(facts.accessions),
        relatedAccessions: numbers(facts.accessions),
        orders: facts.orders,
        relatedOrders: facts.orders,
        started: facts.started,
        ended: facts.ended,
        issued: facts.issued,
        indexed: moment(facts.indexed),
        titles: [facts.title],
        languages: [facts.language],
        authors: facts.authors,
        organisation: `Organization/${hospital}`,
      });
      const concluded = exampleReports.find((one) => one.id === id)?.conclusion ?? '';
      const document = reportDocuments().find(({ name }) => name === id);
      expect(conclusion ?? concluded).to.equal(concluded);
      expect(document === undefined ? '' : saidIn(document, 'impression').trim()).to.equal(
        concluded,
      );
    });

  for (const { created, id } of exampleManifests)
    it(`agree with the manifest ${id}`, () => {
      const facts = row(dataset.facts.manifests, id);
      expect(manifestSaid(id)).to.deep.equal({
        id,
        patient: facts.patient,
        study: facts.study,
        format: facts.format,
        identifier: facts.identifier,
        current: facts.current,
        twin: facts.twin,
        created,
        indexed: moment(facts.indexed),
      });
    });
});

describe('examples in the data set', () => {
  const addresses = {
    fhirBase: 'https://elsewhere.test/fhir',
    imageBase: 'https://elsewhere.test/images',
    viewerBase: 'https://elsewhere.test/viewer',
  };
  const owned = new Set([...exampleReports, ...exampleManifests].map(({ id }) => id));

  const ofExamples = ({ resources }: Dataset): FhirResource[] =>
    resources.filter(
      ({ id = '', resourceType }) =>
        (resourceType === 'Bundle' && owned.has(id.replace(/-document$/, ''))) ||
        (resourceType === 'DocumentReference' && owned.has(id.replace(/-envelope$/, ''))),
    );

  it('are the documents and envelopes of the guide, word for word', () => {
    const taken = ofExamples(makeDataset());
    const binaries = exampleManifests.filter(({ format }) => format === 'kos');
    expect(taken).to.have.length(2 * owned.size - binaries.length);
    for (const one of taken)
      expect(one).to.deep.equal(builtResource(one.resourceType, one.id ?? ''));
  });

  it('are served with what the documents consist of, but for studies that nobody holds', () => {
    const { facts, resources } = makeDataset();
    const held = new Map(resources.map((one) => [`${one.resourceType}/${one.id ?? ''}`, one]));
    const parts = ofExamples({ resources } as Dataset)
      .flatMap((one) => (one as Bundle).entry ?? [])
      .map(({ resource }) => resource as FhirResource)
      .filter(({ resourceType }) => resourceType !== 'Composition');
    expect(parts.length).to.be.greaterThan(50);
    const missing = parts.filter(
      ({ id, resourceType }) => !held.has(`${resourceType}/${id ?? ''}`),
    );
    expect(missing.map(({ id }) => id)).to.have.members(['marta-ct-before', 'carla-chest-2023']);
    for (const part of parts.filter((one) => !missing.includes(one)))
      expect(held.get(`${part.resourceType}/${part.id ?? ''}`), part.id).to.deep.equal(part);
    const studies = resources.filter(({ resourceType }) => resourceType === 'ImagingStudy');
    expect(studies.map(({ id }) => id)).to.have.members(facts.studies.map(({ id }) => id));
  });

  it('differ in addresses alone where they are served elsewhere', () => {
    const text = JSON.stringify(ofExamples(makeDataset(addresses)));
    expect(text).to.include(`${addresses.fhirBase}/Bundle/`).and.to.include(addresses.imageBase);
    expect(text).not.to.match(/ncpeh-a\.example/);
  });

  it('share no address with resources that the scenario makes', () => {
    const { resources } = makeDataset();
    const all = resources.map(({ id = '', resourceType }) => `${resourceType}/${id}`);
    expect(all).to.have.length(new Set(all).size);
  });

  it('are all that the guide has', () => {
    const ids = (type: string): string[] => builtResources(type).map(({ id }) => id);
    const named = (rows: readonly { readonly id: string }[], end = ''): string[] =>
      rows.map(({ id }) => `${id}${end}`);
    const fhir = exampleManifests.filter(({ format }) => format === 'fhir');
    expect(ids('Patient')).to.have.members(named(examplePatients));
    expect(ids('DiagnosticReport')).to.have.members(named(exampleReports));
    expect(ids('Bundle')).to.have.members(named([...exampleReports, ...fhir], '-document'));
    expect(ids('DocumentReference')).to.have.members(
      named([...exampleReports, ...exampleManifests], '-envelope'),
    );
    const compared = ['marta-ct-before', 'carla-chest-2023'];
    expect(ids('ImagingStudy')).to.have.members([...named(exampleStudies), ...compared]);
  });
});
