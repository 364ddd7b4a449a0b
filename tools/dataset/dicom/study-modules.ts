import { seriesStarted } from '../archive.ts';
import type { ArchivedInstance, ArchivedSeries, ArchivedStudy } from '../archive.ts';
import type { Scanner } from '../scenario/studies.ts';
import { codeItem, dateOf, empty, issuerItem, offsetOf, timeOf } from './elements.ts';
import type { Elements } from './elements.ts';

/** Patient module (PS3.3 C.7.1.1): the first identifier is the Patient ID, further ones stand beside it. */
function patientModule({ patient }: ArchivedStudy): Elements {
  const [first, ...others] = patient.identifiers;
  return {
    PatientName: `${patient.family}^${patient.given}`,
    PatientID: first?.value ?? empty,
    IssuerOfPatientIDQualifiersSequence: first === undefined ? empty : [issuerItem(first.system)],
    PatientBirthDate: patient.birthDate.replaceAll('-', ''),
    PatientSex: patient.gender === 'female' ? 'F' : 'M',
    ...(others.length > 0 && {
      OtherPatientIDsSequence: others.map(({ system, value }) => ({
        PatientID: value,
        IssuerOfPatientIDQualifiersSequence: [issuerItem(system)],
        TypeOfPatientID: 'TEXT',
      })),
    }),
  };
}

/** One item for each request: pairs of accession and order number, in the order of the table; one of them may be unknown. */
export function requestItems({ facts, hospital }: ArchivedStudy): Elements[] {
  const { accessions, orders } = facts;
  return Array.from({ length: Math.max(accessions.length, orders.length) }, (_, index) => ({
    AccessionNumber: accessions[index] ?? empty,
    ...(accessions[index] !== undefined && {
      IssuerOfAccessionNumberSequence: [issuerItem(hospital.accessions)],
    }),
    RequestedProcedureID: orders[index] ?? orders[0] ?? empty,
  }));
}

/** General Study module (C.7.2.1). Where a study answers several requests its own accession number is empty (group case). */
function studyModule(study: ArchivedStudy): Elements {
  const { facts, hospital, uid } = study;
  const [accession, ...more] = facts.accessions;
  const one = accession !== undefined && more.length === 0;
  return {
    StudyInstanceUID: uid,
    StudyDate: dateOf(facts.started),
    StudyTime: timeOf(facts.started),
    TimezoneOffsetFromUTC: offsetOf(facts.started),
    StudyID: accession ?? empty,
    AccessionNumber: one ? accession : empty,
    ...(one && { IssuerOfAccessionNumberSequence: [issuerItem(hospital.accessions)] }),
    ReferringPhysicianName: empty,
    StudyDescription: facts.description,
    ...(facts.procedures.length > 0 && {
      ProcedureCodeSequence: facts.procedures.map(codeItem),
    }),
  };
}

/** The machine that made the images of a study. */
export function scannerOf({ facts }: ArchivedStudy): Scanner {
  return facts.scanner ?? { manufacturer: 'Example', model: 'Phantom', serial: '1' };
}

/** General Equipment module (C.7.5.1). */
function equipmentModule(study: ArchivedStudy): Elements {
  const { manufacturer, model, serial } = scannerOf(study);
  return {
    Manufacturer: manufacturer,
    ManufacturerModelName: model,
    DeviceSerialNumber: serial,
    SoftwareVersions: '1',
    InstitutionName: study.hospital.name,
  };
}

/** General Series module (C.7.3.1). */
function seriesModule(study: ArchivedStudy, series: ArchivedSeries): Elements {
  const { facts, number, uid } = series;
  const started = seriesStarted(study, series);
  return {
    Modality: facts.modality,
    SeriesInstanceUID: uid,
    SeriesNumber: number,
    SeriesDate: dateOf(started),
    SeriesTime: timeOf(started),
    SeriesDescription: facts.description,
  };
}

/** The modules that every file of a study has alike: patient, study, series, equipment, SOP common. */
export function studyModules(
  study: ArchivedStudy,
  series: ArchivedSeries,
  instance: Pick<ArchivedInstance, 'uid' | 'sopClass' | 'number'>,
): Elements {
  return {
    ...patientModule(study),
    ...studyModule(study),
    ...equipmentModule(study),
    ...seriesModule(study, series),
    SOPClassUID: instance.sopClass,
    SOPInstanceUID: instance.uid,
    InstanceNumber: instance.number,
  };
}
