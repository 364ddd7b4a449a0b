import type { Modality } from '../scenario/codes.ts';

/** Explicit VR Little Endian: the one transfer syntax all files are written in. */
export const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** The SOP Class of a key object selection, whatever it selects. */
export const keyObjectSelection = '1.2.840.10008.5.1.4.1.1.88.59';

/** The SOP Class of a radiation dose report of a CT or another X-ray modality. */
export const doseReport = '1.2.840.10008.5.1.4.1.1.88.67';

const sopClasses: Readonly<Record<Modality, readonly [uid: string, name: string]>> = {
  CT: ['1.2.840.10008.5.1.4.1.1.2', 'CT Image Storage'],
  DX: ['1.2.840.10008.5.1.4.1.1.1.1', 'Digital X-Ray Image Storage - For Presentation'],
  KO: [keyObjectSelection, 'Key Object Selection Document Storage'],
  MG: ['1.2.840.10008.5.1.4.1.1.1.2', 'Digital Mammography X-Ray Image Storage - For Presentation'],
  MR: ['1.2.840.10008.5.1.4.1.1.4', 'MR Image Storage'],
  PT: ['1.2.840.10008.5.1.4.1.1.128', 'Positron Emission Tomography Image Storage'],
  SR: [doseReport, 'X-Ray Radiation Dose SR Storage'],
};

/** The SOP Class in which this data set stores a modality. */
export function sopClassOf(modality: Modality): string {
  return sopClasses[modality][0];
}

/** The name of that SOP Class (PS3.6 A). */
export function sopClassNameOf(modality: Modality): string {
  return sopClasses[modality][1];
}
