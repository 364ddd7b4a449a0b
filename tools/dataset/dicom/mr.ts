import type { Elements } from './elements.ts';
import { empty } from './elements.ts';
import { imageModules, planeModules } from './image-modules.ts';
import type { ImageToMake } from './image-modules.ts';

/** MR Image module (PS3.3 C.8.3.1): a spin echo. */
export function mrElements(image: ImageToMake): Elements {
  return {
    ...imageModules(image),
    ...planeModules(image),
    ImageType: ['ORIGINAL', 'PRIMARY', 'OTHER'],
    ScanningSequence: 'SE',
    SequenceVariant: 'NONE',
    ScanOptions: empty,
    MRAcquisitionType: '2D',
    RepetitionTime: 500,
    EchoTime: 15,
    EchoTrainLength: 1,
    AcquisitionNumber: 1,
  };
}
