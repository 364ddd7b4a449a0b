import type { FilterId, FilterValues } from '../../../tools/filters/filter.ts';
import type { FilterName, Filters, Groups } from '../../../tools/oracle/query.ts';
import { documentTypes } from './document-class.ts';

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
const SCT = 'http://snomed.info/sct';

/** The number of a filter in G Art. 10, by its name in the scenario. */
export const filterIds: Readonly<Record<FilterName, FilterId>> = {
  documentClass: 'F1',
  modality: 'F2',
  date: 'F3',
  region: 'F4',
  procedure: 'F5',
  studyUid: 'F6',
  accession: 'F7',
  order: 'F8',
};

const coded = (system: string, groups: Groups): { system: string; code: string }[][] =>
  groups.map((alternatives) => alternatives.map((code) => ({ system, code })));

/** The scenario's codes with their systems: what is written into parameters. */
export function valuesOf(filters: Filters): FilterValues {
  const { documentClass, modality, date, region, procedure, studyUid, accession, order } = filters;
  return {
    ...(documentClass && { F1: documentClass.map((one) => documentTypes[one]) }),
    ...(modality && { F2: coded(DCM, modality) }),
    ...(date && { F3: date }),
    ...(region && { F4: coded(SCT, region) }),
    ...(procedure && { F5: coded(SCT, procedure) }),
    ...(studyUid && { F6: studyUid }),
    ...(accession && { F7: [accession] }),
    ...(order && { F8: [order] }),
  };
}

/**
 * The filters a query uses, in the guideline's order, less F1: every list asks for one class by its
 * resource type or document type already.
 */
export function usedIn(filters: Filters): readonly FilterName[] {
  return (Object.keys(filterIds) as FilterName[]).filter(
    (name) => name !== 'documentClass' && filters[name] !== undefined,
  );
}
