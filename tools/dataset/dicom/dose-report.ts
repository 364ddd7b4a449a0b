import type { ArchivedSeries, ArchivedStudy } from '../archive.ts';
import { bodySite, dicom, snomed } from '../scenario/codes.ts';
import type { Dose } from '../scenario/studies.ts';
import { uid } from '../uid.ts';
import { dateOf, empty, offsetOf, timeOf } from './elements.ts';
import type { Elements } from './elements.ts';
import {
  codedItem,
  containerItem,
  documentRoot,
  fulfilledRequests,
  momentItem,
  numberItem,
  textItem,
  uidItem,
} from './sr-content.ts';
import { scannerOf } from './study-modules.ts';

/** How the phantom was scanned: what a report has to tell and no scenario cares for. Its series is acquired in one spiral. */
const technique = { kilovolts: 120, milliamperes: 200, rotation: 0.5, collimation: 40, pitch: 1 };

/** UID of the one irradiation event by which a series was acquired; the images name it too. */
export function irradiationEventUid({ uid: series }: ArchivedSeries): string {
  return uid(`irradiation event ${series}`);
}

/** The dose that a series of a study reports, if one does. */
export function doseOf({ series }: ArchivedStudy): Dose | undefined {
  return series.flatMap(({ facts }) => facts.dose ?? [])[0];
}

const momentOf = (moment: string): string =>
  `${dateOf(moment)}${timeOf(moment)}${offsetOf(moment) ?? ''}`;

/** TID 10012. */
function accumulated({ lengthProduct }: Dose): Elements {
  return containerItem(dicom('113811', 'CT Accumulated Dose Data'), [
    numberItem(dicom('113812', 'Total Number of Irradiation Events'), 1, '{events}', 'events'),
    numberItem(dicom('113813', 'CT Dose Length Product Total'), lengthProduct, 'mGy.cm'),
  ]);
}

function tube(): Elements {
  const { kilovolts, milliamperes, rotation } = technique;
  return containerItem(dicom('113831', 'CT X-Ray Source Parameters'), [
    textItem('CONTAINS', dicom('113832', 'Identification of the X-Ray Source'), '1'),
    numberItem(dicom('113733', 'KVP'), kilovolts, 'kV'),
    numberItem(dicom('113833', 'Maximum X-Ray Tube Current'), milliamperes, 'mA'),
    numberItem(dicom('113734', 'X-Ray Tube Current'), milliamperes, 'mA'),
    numberItem(dicom('113834', 'Exposure Time per Rotation'), rotation, 's'),
  ]);
}

/** The length of a scan in mm follows from its dose, and its duration from the length. */
function acquisition({ ctdiVol, lengthProduct }: Dose): Elements {
  const { collimation, pitch, rotation } = technique;
  const length = Math.round((10 * lengthProduct) / ctdiVol);
  const seconds = (rotation * length) / (collimation * pitch);
  return containerItem(dicom('113822', 'CT Acquisition Parameters'), [
    numberItem(dicom('113824', 'Exposure Time'), seconds, 's'),
    numberItem(dicom('113825', 'Scanning Length'), length, 'mm'),
    numberItem(dicom('113826', 'Nominal Single Collimation Width'), 0.625, 'mm'),
    numberItem(dicom('113827', 'Nominal Total Collimation Width'), collimation, 'mm'),
    numberItem(dicom('113828', 'Pitch Factor'), pitch, '{ratio}', 'ratio'),
    numberItem(dicom('113823', 'Number of X-Ray Sources'), 1, '{X-Ray sources}', 'X-Ray sources'),
    tube(),
  ]);
}

/** TID 1021: the scanner, as the equipment module of every file names it. */
function irradiatingDevice(study: ArchivedStudy): Elements {
  const { manufacturer, model, serial } = scannerOf(study);
  const role = dicom('113876', 'Device Role in Procedure');
  return codedItem('CONTAINS', role, dicom('113859', 'Irradiating Device'), [
    textItem('HAS PROPERTIES', dicom('113878', 'Device Manufacturer'), manufacturer),
    textItem('HAS PROPERTIES', dicom('113879', 'Device Model Name'), model),
    textItem('HAS PROPERTIES', dicom('113880', 'Device Serial Number'), serial),
  ]);
}

/** TID 10013. */
function irradiation(study: ArchivedStudy, series: ArchivedSeries, dose: Dose): Elements {
  return containerItem(dicom('113819', 'CT Acquisition'), [
    codedItem('CONTAINS', dicom('123014', 'Target Region'), bodySite.chest),
    codedItem(
      'CONTAINS',
      dicom('113820', 'CT Acquisition Type'),
      snomed('116152004', 'Spiral Acquisition'),
    ),
    uidItem('CONTAINS', dicom('113769', 'Irradiation Event UID'), irradiationEventUid(series)),
    acquisition(dose),
    containerItem(dicom('113829', 'CT Dose'), [
      numberItem(dicom('113830', 'Mean CTDIvol'), dose.ctdiVol, 'mGy'),
      codedItem(
        'CONTAINS',
        dicom('113835', 'CTDIw Phantom Type'),
        dicom('113691', 'IEC Body Dosimetry Phantom'),
      ),
      numberItem(dicom('113838', 'DLP'), dose.lengthProduct, 'mGy.cm'),
    ]),
    irradiatingDevice(study),
  ]);
}

/** What the report says of itself: procedure, extent in time, and that it accumulates over the study. */
function header(study: ArchivedStudy, started: string, ended: string): Elements[] {
  return [
    codedItem(
      'HAS CONCEPT MOD',
      dicom('121058', 'Procedure reported'),
      snomed('77477000', 'Computed Tomography X-Ray'),
      [
        codedItem(
          'HAS CONCEPT MOD',
          snomed('363703001', 'Has Intent'),
          snomed('261004008', 'Diagnostic Intent'),
        ),
      ],
    ),
    momentItem('HAS OBS CONTEXT', dicom('113809', 'Start of X-Ray Irradiation'), momentOf(started)),
    momentItem('HAS OBS CONTEXT', dicom('113810', 'End of X-Ray Irradiation'), momentOf(ended)),
    codedItem(
      'HAS OBS CONTEXT',
      dicom('113705', 'Scope of Accumulation'),
      dicom('113014', 'Study'),
      [uidItem('HAS PROPERTIES', dicom('110180', 'Study Instance UID'), study.uid)],
    ),
  ];
}

/**
 * An X-Ray Radiation Dose SR (PS3.3 A.35.8) of TID 10011: the dose of the study's first series, which is a CT.
 * @throws Error for a study that lacks what such a report has to say.
 */
export function doseReportElements(study: ArchivedStudy): Elements {
  const { ended, id, started } = study.facts;
  const [series] = study.series;
  const dose = doseOf(study);
  if (series === undefined || dose === undefined || started === null || ended === null)
    throw new Error(
      `A dose report needs a dose, a start and an end; give them to the study ${id}.`,
    );
  return {
    ContentDate: dateOf(ended),
    ContentTime: timeOf(ended),
    CompletionFlag: 'COMPLETE',
    VerificationFlag: 'UNVERIFIED',
    ReferencedPerformedProcedureStepSequence: empty,
    PerformedProcedureCodeSequence: empty,
    ReferencedRequestSequence: fulfilledRequests(study),
    ...documentRoot(dicom('113701', 'X-Ray Radiation Dose Report'), '10011', [
      ...header(study, started, ended),
      accumulated(dose),
      irradiation(study, series, dose),
      codedItem(
        'CONTAINS',
        dicom('113854', 'Source of Dose Information'),
        dicom('113856', 'Automated Data Collection'),
      ),
    ]),
  };
}
