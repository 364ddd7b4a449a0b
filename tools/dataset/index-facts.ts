import { createHash } from 'node:crypto';
import type { Archive, ArchivedInstance, ArchivedSeries, ArchivedStudy } from './archive.ts';
import { instanceFile } from './dicom/instance.ts';
import { explicitLittleEndian } from './dicom/sop-class.ts';
import type {
  FactsIndex,
  IndexedInstance,
  IndexedManifest,
  IndexedOrganisation,
  IndexedReport,
  IndexedSeries,
  IndexedStudy,
} from './facts-index.ts';
import {
  isCurrentManifest,
  isCurrentReport,
  manifestIdentifier,
  reportDocumentIdentifier,
  reportIdentifier,
} from './identity.ts';
import { facetsOf, heldStudy, interpreted } from './interpreted.ts';
import { bodySite } from './scenario/codes.ts';
import { hospital } from './scenario/hospitals.ts';
import type { HospitalId } from './scenario/hospitals.ts';
import { seriesUid, studyUid } from './uid.ts';

function organisation(id: HospitalId): IndexedOrganisation {
  const { country, name } = hospital(id);
  return { name, country };
}

/** Whoever reports at a hospital writes all its reports. */
function authors(id: HospitalId): readonly string[] {
  const { family, given } = hospital(id).radiologist;
  return [`${given} ${family}`];
}

/** Makes the file, measures it, lets it go: memory holds one file at a time. */
function indexedInstance(
  study: ArchivedStudy,
  series: ArchivedSeries,
  instance: ArchivedInstance,
): IndexedInstance {
  const file = instanceFile(study, series, instance);
  const { keyImage, number, sopClass, uid } = instance;
  return {
    uid,
    sopClass,
    number,
    bytes: file.length,
    sha256: createHash('sha256').update(file).digest('hex'),
    transferSyntax: explicitLittleEndian,
    ...(keyImage && { keyImage }),
  };
}

function indexedSeries(study: ArchivedStudy, series: ArchivedSeries): IndexedSeries {
  const { bodySite: site, description, laterality, modality } = series.facts;
  return {
    uid: series.uid,
    number: series.number,
    modality,
    description,
    ...(site !== undefined && { bodySite: bodySite[site].code }),
    ...(laterality !== undefined && { laterality }),
    instances: series.instances.map((instance) => indexedInstance(study, series, instance)),
  };
}

function indexedStudy(study: ArchivedStudy): IndexedStudy {
  const { description, hospital: at, id, indexed, patient, status = 'available' } = study.facts;
  const series = study.series.map((each) => indexedSeries(study, each));
  const bytes = series.flatMap(({ instances }) => instances.map((each) => each.bytes));
  return {
    id,
    patient,
    uid: study.uid,
    status,
    ...facetsOf([heldStudy(study)]),
    indexed,
    allModalities: [...new Set(series.map(({ modality }) => modality))],
    description,
    organisation: organisation(at),
    bytes: bytes.reduce((sum, each) => sum + each, 0),
    transferSyntax: explicitLittleEndian,
    series,
  };
}

function indexedReports(held: Archive): IndexedReport[] {
  return held.reports.map((report) => {
    const about = interpreted(report, held);
    return {
      id: report.id,
      patient: report.patient,
      identifier: reportDocumentIdentifier(report),
      reportIdentifier: reportIdentifier(report),
      version: report.version,
      status: report.status,
      current: isCurrentReport(held, report),
      ...(report.supersedes !== undefined && { supersedes: report.supersedes }),
      ...(report.appends !== undefined && { appends: report.appends }),
      studies: about.map(({ uid }) => uid),
      ...facetsOf(about),
      issued: report.issued,
      indexed: report.indexed,
      title: report.title,
      conclusion: report.conclusion,
      language: report.language,
      authors: authors(report.hospital),
      organisation: organisation(report.hospital),
    };
  });
}

function indexedManifests(held: Archive): IndexedManifest[] {
  return held.manifests.map((manifest) => {
    const { format, id, indexed, series, study, supersedes, twin } = manifest;
    const patient = held.held.get(study)?.facts.patient;
    if (patient === undefined) throw new Error(`The manifest ${id} names no study: ${study}.`);
    return {
      id,
      patient,
      study: studyUid(study),
      format,
      identifier: manifestIdentifier(manifest),
      current: isCurrentManifest(held, manifest),
      ...(supersedes !== undefined && { supersedes }),
      ...(twin !== undefined && { twin }),
      ...(series !== undefined && { series: series.map((number) => seriesUid(study, number)) }),
      indexed,
    };
  });
}

/**
 * The facts of the data set: the scenario's tables with UIDs and numbers spelt out, and the size and SHA-256 of every file.
 * @param addresses the bases that its documents name
 */
export function indexFacts(held: Archive, addresses: FactsIndex['addresses']): FactsIndex {
  const facts = {
    patients: held.patients.map(({ birthDate, family, gender, given, id, identifiers }) => {
      return { id, name: `${given} ${family}`, birthDate, gender, identifiers };
    }),
    studies: held.studies.map(indexedStudy),
    reports: indexedReports(held),
    manifests: indexedManifests(held),
    traps: held.traps,
  };
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  return { schema: 1, digest, addresses, ...facts };
}
