import type { Identifier } from 'fhir/r4.js';
import type { Rule } from '../variant.ts';
import { rewriting } from './rewriting.ts';

const isAccession = ({ type }: Identifier): boolean =>
  type?.coding?.some(({ code }) => code === 'ACSN') === true;

export const accessionByOrder: Rule = {
  does: 'gives the accession number of a study as the identifier of the order it is based on, and nowhere else',
  source:
    'HL7 Europe Imaging and IHE RAD MADO: ImagingStudy.basedOn, slice accession number; no such slice of ImagingStudy.identifier',
  fhir: rewriting((resource) =>
    resource.resourceType === 'ImagingStudy'
      ? {
          ...resource,
          identifier: (resource.identifier ?? []).filter((each) => !isAccession(each)),
        }
      : resource,
  ),
};
