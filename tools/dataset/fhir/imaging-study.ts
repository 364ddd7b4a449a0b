import type { ImagingStudy } from 'fhir/r4.js';
import type { ArchivedStudy } from '../archive.ts';
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
function measured({ facts }: Setting, { uid }: ArchivedStudy): readonly IndexedSeries[] {
  return facts.studies.find((study) => study.uid === uid)?.series ?? [];
}

/** The series of a study and their bytes; of an older manifest the first `count`. */
function seriesOf(setting: Setting, study: ArchivedStudy, count: number) {
  const sizes = measured(setting, study).map(bytesOf).slice(0, count);
  const series = study.series
    .slice(0, count)
    .map((each, index) => imagingSeries(setting, study, each, sizes[index] ?? 0));
  return { bytes: sizes.reduce((sum, each) => sum + each, 0), series };
}

/** The parts that identify a study and its orders, in every form that anchors read (design: emit both). */
function identityOf(study: ArchivedStudy): Pick<ImagingStudy, 'identifier' | 'basedOn'> {
  const known = [heldStudy(study)];
  return {
    identifier: [studyIdentifier(study.uid), ...accessionsOf(known).map(accessionIdentifier)],
    basedOn: orderReferences(known),
  };
}

/**
 * An ImagingStudy: the study as a resource, and the content of its manifests (B.1).
 * @param count how many of its series; an older manifest knew fewer.
 */
export function imagingStudy(
  setting: Setting,
  study: ArchivedStudy,
  count: number = study.series.length,
): ImagingStudy {
  const known = [heldStudy(study)];
  const { bytes, series } = seriesOf(setting, study, count);
  const { description, hospital, id, patient, procedures, started } = study.facts;
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
    status: 'available',
    modality: modalitiesOf(known).map(({ code, display, system }) => ({ system, code, display })),
    subject: { reference: `Patient/${patient}` },
    started,
    endpoint: [{ reference: 'Endpoint/wado-rs' }],
    numberOfSeries: series.length,
    numberOfInstances: series.reduce((sum, each) => sum + (each.instance?.length ?? 0), 0),
    procedureCode: procedures.map(concept),
    description,
    series,
  };
}
