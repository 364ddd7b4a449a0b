import type { Elements } from './elements.ts';
import { codeItem, empty } from './elements.ts';
import { dxElements } from './dx.ts';
import type { ImageToMake } from './image-modules.ts';
import type { Coding } from '../scenario/codes.ts';

/** A view of CID 4014, and which way the rows and columns of its image run on either side of the body. */
interface View {
  readonly code: Coding;
  readonly orientation: { readonly L: readonly string[]; readonly R: readonly string[] };
}

const system = 'http://snomed.info/sct';

const craniocaudal: View = {
  code: { system, code: '399162004', display: 'cranio-caudal' },
  orientation: { L: ['A', 'R'], R: ['P', 'L'] },
};

const mediolateralOblique: View = {
  code: { system, code: '399368009', display: 'medio-lateral oblique' },
  orientation: { L: ['A', 'FR'], R: ['P', 'FL'] },
};

/** Mammography Series and Image modules (PS3.3 C.8.11.6, C.8.11.7) on those of DX: the first image of a series is the craniocaudal view, others are oblique. */
export function mgElements(image: ImageToMake): Elements {
  const side = image.series.facts.laterality ?? 'L';
  const view = image.instance.number === 1 ? craniocaudal : mediolateralOblique;
  return {
    ...dxElements(image),
    ImageLaterality: side,
    PatientOrientation: [...view.orientation[side]],
    PositionerType: 'MAMMOGRAPHIC',
    OrganExposed: 'BREAST',
    BreastImplantPresent: 'NO',
    ViewCodeSequence: [{ ...codeItem(view.code), ViewModifierCodeSequence: empty }],
  };
}
