import type { Elements } from './elements.ts';
import { empty } from './elements.ts';
import { imageModules } from './image-modules.ts';
import type { ImageToMake } from './image-modules.ts';
import { orientationOf } from './orientation.ts';

/** DX modules (PS3.3 C.8.11): a projection, for presentation. Its side is that of the image, and so none of the series (C.7.3.1). */
export function dxElements(image: ImageToMake): Elements {
  const { series, instance } = image;
  const { Laterality = 'U', ...modules } = imageModules(image);
  return {
    ...modules,
    ImageType: ['ORIGINAL', 'PRIMARY', ''],
    PresentationIntentType: 'FOR PRESENTATION',
    ImageLaterality: Laterality,
    PatientOrientation: orientationOf(series.facts.description, instance.number),
    PositionerType: empty,
    PixelIntensityRelationship: 'LOG',
    PixelIntensityRelationshipSign: -1,
    RescaleIntercept: 0,
    RescaleSlope: 1,
    RescaleType: 'US',
    PresentationLUTShape: 'IDENTITY',
    WindowCenter: 1024,
    WindowWidth: 2048,
    DetectorType: empty,
    ImagerPixelSpacing: [1, 1],
    AcquisitionContextSequence: empty,
  };
}
