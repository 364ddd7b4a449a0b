import type { ArchivedSeries, ArchivedStudy } from '../archive.ts';
import { bodySite, dicom, snomed } from '../scenario/codes.ts';
import type { Dose } from '../scenario/studies.ts';
import { uid } from '../uid.ts';
import type { Elements } from './elements.ts';
import { codedItem, containerItem, numberItem, textItem, uidItem } from './sr-content.ts';
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

/** The length of a scan in mm follows from its dose. */
function scanLength({ ctdiVol, lengthProduct }: Dose): number {
  return Math.round((10 * lengthProduct) / ctdiVol);
}

/** How long a scan irradiates, in seconds: it follows from its length. */
export function exposureTime(dose: Dose): number {
  const { collimation, pitch, rotation } = technique;
  return (rotation * scanLength(dose)) / (collimation * pitch);
}

function acquisition(dose: Dose): Elements {
  const { collimation, pitch } = technique;
  return containerItem(dicom('113822', 'CT Acquisition Parameters'), [
    numberItem(dicom('113824', 'Exposure Time'), exposureTime(dose), 's'),
    numberItem(dicom('113825', 'Scanning Length'), scanLength(dose), 'mm'),
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

/** What one irradiation event was (TID 10013): the scan by which a CT series was acquired. */
export function irradiation(study: ArchivedStudy, series: ArchivedSeries, dose: Dose): Elements {
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
