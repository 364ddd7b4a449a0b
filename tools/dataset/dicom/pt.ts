import type { Elements } from './elements.ts';
import { empty } from './elements.ts';
import { imageModules, planeModules } from './image-modules.ts';
import type { ImageToMake } from './image-modules.ts';

/** PET Series, Isotope, Patient Orientation and Image modules (PS3.3 C.8.9): static, in becquerel per millilitre. */
export function ptElements(image: ImageToMake): Elements {
  return {
    ...imageModules(image),
    ...planeModules(image),
    // The orientation codes stand in its place (C.8.9.5).
    PatientPosition: undefined,
    ImageType: ['ORIGINAL', 'PRIMARY'],
    Units: 'BQML',
    CountsSource: 'EMISSION',
    SeriesType: ['STATIC', 'IMAGE'],
    NumberOfSlices: image.series.instances.length,
    CorrectedImage: ['ATTN', 'SCAT'],
    DecayCorrection: 'NONE',
    CollimatorType: empty,
    RadiopharmaceuticalInformationSequence: empty,
    PatientOrientationCodeSequence: empty,
    PatientGantryRelationshipCodeSequence: empty,
    BitsStored: 16,
    HighBit: 15,
    RescaleIntercept: 0,
    RescaleSlope: 1,
    FrameReferenceTime: 0,
    ActualFrameDuration: 120_000,
    ImageIndex: image.instance.number,
  };
}
