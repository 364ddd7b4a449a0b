import type { HospitalFacts } from '../scenario/hospitals.ts';
import { uid } from '../uid.ts';
import { empty, issuerItem } from './elements.ts';
import type { Elements } from './elements.ts';

/** Specimen module (PS3.3 C.7.6.22) of an image that shows one specimen in a container of the same number, as the hospital numbers it. */
export function specimenModule(specimen: string, { identifier }: HospitalFacts): Elements {
  const issuer = [issuerItem(`${identifier}.5`)];
  return {
    ContainerIdentifier: specimen,
    IssuerOfTheContainerIdentifierSequence: issuer,
    ContainerTypeCodeSequence: empty,
    SpecimenDescriptionSequence: [
      {
        SpecimenIdentifier: specimen,
        IssuerOfTheSpecimenIdentifierSequence: issuer,
        SpecimenUID: uid(`specimen ${identifier} ${specimen}`),
        SpecimenPreparationSequence: empty,
      },
    ],
  };
}
