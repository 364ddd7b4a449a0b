import { doseOf, irradiationEventUid } from './irradiation.ts';
import type { Elements } from './elements.ts';
import { imageModules, planeModules } from './image-modules.ts';
import type { ImageToMake } from './image-modules.ts';

/** CT Image module (PS3.3 C.8.2.1): Hounsfield units by rescaling. */
export function ctElements(image: ImageToMake): Elements {
  return {
    ...imageModules(image),
    ...planeModules(image),
    ImageType: ['ORIGINAL', 'PRIMARY', 'AXIAL'],
    AcquisitionNumber: 1,
    KVP: 120,
    RescaleIntercept: -1024,
    RescaleSlope: 1,
    RescaleType: 'HU',
    WindowCenter: 40,
    WindowWidth: 400,
    ...(doseOf(image.study) !== undefined && {
      IrradiationEventUID: irradiationEventUid(image.series),
    }),
  };
}
