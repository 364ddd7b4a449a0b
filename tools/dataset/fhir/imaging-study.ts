import type { ImagingStudy } from 'fhir/r4.js';
import { listedSeries } from '../archive.ts';
import type { ArchivedSeries, ArchivedStudy } from '../archive.ts';
import type { IndexedSeries } from '../facts-index.ts';
import { accessionsOf, heldStudy, modalitiesOf } from '../interpreted.ts';
import { concept } from './concepts.ts';
import { anatomicalRegions, studyCustodian, studySize } from './extensions.ts';
import { accessionIdentifier, studyIdentifier } from './identifiers.ts';
import { bytesOf, imagingSeries } from './imaging-series.ts';
import { orderReferences } from './orders.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

/** What the facts say of a study's series, measured. */
function measured(
  { measured: known }: Setting,
  { facts }: ArchivedStudy,
): readonly IndexedSeries[] {
  return known.get(facts.id)?.series ?? [];
}

/** The series of a study, or some of them by their numbers, and their bytes. */
function seriesOf(setting: Setting, study: ArchivedStudy, numbers: readonly number[] | undefined) {
  const sizes = measured(setting, study).map(bytesOf);
  const listed = listedSeries(study, numbers);
  const sizeOf = ({ number }: ArchivedSeries): number => sizes[number - 1] ?? 0;
  return {
    bytes: listed.reduce((sum, each) => sum + sizeOf(each), 0),
    series: listed.map((each) => imagingSeries(setting, study, each, sizeOf(each))),
  };
}

/** The parts that identify a study and its orders, in every form that anchors read (design: emit both). */
function identityOf(study: ArchivedStudy): Pick<ImagingStudy, 'identifier' | 'basedOn'> {
  const known = [heldStudy(study)];
  const basedOn = orderReferences(known);
  return {
    identifier: [studyIdentifier(study.uid), ...accessionsOf(known).map(accessionIdentifier)],
    ...(basedOn.length > 0 && { basedOn }),
  };
}

/**
 * An ImagingStudy: the study as a resource, and the content of its manifests (B.1).
 * @param numbers of its series that are listed; all when not said. A manifest may know of fewer.
 */
export function imagingStudy(
  setting: Setting,
  study: ArchivedStudy,
  numbers?: readonly number[],
): ImagingStudy {
  const known = [heldStudy(study)];
  const { bytes, series } = seriesOf(setting, study, numbers);
  const { description, hospital, id, patient, procedures, started, status } = study.facts;
  return {
    resourceType: 'ImagingStudy',
    id,
    meta: follows(setting, 'imaging-manifest-imagingstudy'),
    extension: [
      ...anatomicalRegions(setting, known),
      studyCustodian(setting, hospital),
      studySize(setting, bytes),
    ],
    ...identityOf(study),
    status: status ?? 'available',
    modality: modalitiesOf(known).map(({ code, display, system }) => ({ system, code, display })),
    subject: { reference: `Patient/${patient}` },
    ...(started !== null && { started }),
    endpoint: [{ reference: 'Endpoint/wado-rs' }],
    numberOfSeries: series.length,
    numberOfInstances: series.reduce((sum, each) => sum + (each.instance?.length ?? 0), 0),
    ...(procedures.length > 0 && { procedureCode: procedures.map(concept) }),
    description,
    series,
  };
}
