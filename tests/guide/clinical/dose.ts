import type { Observation } from 'fhir/r4.js';
import type { ReportDocument } from './report-document.ts';
import { ofType } from './report-document.ts';

/** Between which values a dose is usual, and who says so. */
interface Range {
  /** Procedure of the study, SNOMED CT. */
  readonly procedure: string;
  /** Quantity, DICOM. */
  readonly quantity: string;
  readonly unit: string;
  readonly atLeast: number;
  readonly atMost: number;
  readonly source: string;
}

const chest = '169069000';
const petCt = '443271005';
const mammography = '71651007';

const qualityCriteria =
  'European Guidelines on Quality Criteria for Computed Tomography, EUR 16262 (1999): chest, general; as much as the reference level, and no less than a tenth of it';
const nordic =
  'A Nordic survey of CT doses in hybrid PET/CT and SPECT/CT examinations, EJNMMI Physics 6 (2019), doi:10.1186/s40658-019-0266-7: PET/CT in oncology, CT for localisation; from the lowest department to the suggested reference level';
const breastScreening =
  'European guidelines for quality assurance in breast cancer screening and diagnosis, 4th edition (2006): at most 2.5 mGy a view for a breast of 53 mm; two views; and no less than 1 mGy for the two';

// prettier-ignore
/** Every dose that an example tells has a row. */
export const ranges: readonly Range[] = [
  { procedure: chest,       quantity: '113813', unit: 'mGy.cm', atLeast: 65,  atMost: 650, source: qualityCriteria },
  { procedure: petCt,       quantity: '113813', unit: 'mGy.cm', atLeast: 169, atMost: 310, source: nordic },
  { procedure: petCt,       quantity: '113830', unit: 'mGy',    atLeast: 1.8, atMost: 2.9, source: nordic },
  { procedure: mammography, quantity: '111637', unit: 'mGy',    atLeast: 1,   atMost: 5,   source: breastScreening },
];

/** Scan lengths in cm that follow from dose length product over CTDIvol: a chest, and a body from skull base to thigh. */
const lengths: Readonly<Record<string, readonly [number, number]>> = {
  [chest]: [25, 45],
  [petCt]: [80, 120],
};

const quantityOf = (dose: Observation, quantity: string) =>
  dose.component?.find(({ code }) => code.coding?.[0]?.code === quantity)?.valueQuantity;

/** The dose observations of a document. */
export function dosesOf(document: ReportDocument): Observation[] {
  return ofType(document, 'Observation').filter(({ code }) => code.coding?.[0]?.code === '73569-6');
}

function outside(dose: Observation, procedure: string): string[] {
  const rows = ranges.filter((one) => one.procedure === procedure);
  if (rows.length === 0) return [`no reference range for the procedure ${procedure}`];
  return rows.flatMap(({ atLeast, atMost, quantity, source, unit }) => {
    const { code, value } = quantityOf(dose, quantity) ?? {};
    const within = value !== undefined && code === unit && value >= atLeast && value <= atMost;
    return within ? [] : [`${quantity} ${String(value)} ${code ?? ''}, by ${source}`];
  });
}

function impossible(dose: Observation, procedure: string): string[] {
  const [shortest, longest] = lengths[procedure] ?? [0, Infinity];
  const product = quantityOf(dose, '113813')?.value;
  const index = quantityOf(dose, '113830')?.value;
  if (product === undefined || index === undefined) return [];
  const length = product / index;
  return length >= shortest && length <= longest ? [] : [`a scan of ${length.toFixed(0)} cm`];
}

/** Doses outside their range, without one, or at odds with themselves. */
export function doseFaults(document: ReportDocument): string[] {
  const procedure = document.studies[0]?.procedureCode?.[0]?.coding?.[0]?.code ?? '';
  return dosesOf(document).flatMap((dose) => [
    ...outside(dose, procedure),
    ...impossible(dose, procedure),
  ]);
}
