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

// Each figure was read in the abstract or a table of what is cited; an end that is ours says so.
const irishLevels =
  'Establishment of CT diagnostic reference levels in Ireland, British Journal of Radiology 85 (2012) 1390-1397: thorax, at most the higher reference level; our own lower end, a tenth of it';
const nordicSurvey =
  'A Nordic survey of CT doses in hybrid PET/CT and SPECT/CT examinations, EJNMMI Physics 6 (2019), doi:10.1186/s40658-019-0266-7: PET/CT in oncology, CT for localisation; from the lowest department to the suggested reference level';
const britishScreening =
  'A pilot survey of radiation doses received in the United Kingdom Breast Screening Programme, British Journal of Radiology 71 (1998) 517-527: two views, between the quartiles; the average of digital detectors in 2010 to 2012, 3.03 mGy (doi:10.1259/bjr.20150831), lies between them';
const britishActivity =
  'Interpretation and implementation of adult diagnostic reference levels in nuclear medicine and PET in the UK, Nuclear Medicine Communications 46 (2025) 379-383: 3.5 MBq/kg; of a weight that no example tells, between 40 and 100 kg';

// prettier-ignore
/** Every dose that an example tells has a row. */
export const ranges: readonly Range[] = [
  { procedure: chest,       quantity: '113813', unit: 'mGy.cm', atLeast: 39,  atMost: 390, source: irishLevels },
  { procedure: chest,       quantity: '113830', unit: 'mGy',    atLeast: 1.1, atMost: 11,  source: irishLevels },
  { procedure: petCt,       quantity: '113813', unit: 'mGy.cm', atLeast: 169, atMost: 310, source: nordicSurvey },
  { procedure: petCt,       quantity: '113830', unit: 'mGy',    atLeast: 1.8, atMost: 2.9, source: nordicSurvey },
  { procedure: mammography, quantity: '111637', unit: 'mGy',    atLeast: 2.3, atMost: 4.6, source: britishScreening },
];

/** Of a tracer for PET; every activity that an example tells is one of FDG. */
const activity = { unit: 'MBq', atLeast: 140, atMost: 350, source: britishActivity };

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

const within = (
  { atLeast, atMost }: Pick<Range, 'atLeast' | 'atMost'>,
  value: number | undefined,
): boolean => value !== undefined && value >= atLeast && value <= atMost;

function outside(dose: Observation, procedure: string): string[] {
  const rows = ranges.filter((one) => one.procedure === procedure);
  if (rows.length === 0) return [`no reference range for the procedure ${procedure}`];
  return rows.flatMap((row) => {
    const { code, value } = quantityOf(dose, row.quantity) ?? {};
    if (code === row.unit && within(row, value)) return [];
    return [`${row.quantity} ${String(value)} ${code ?? ''}, by ${row.source}`];
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

/** Activities given of a tracer, as value and unit, that no reference range has. */
function unusual(document: ReportDocument): string[] {
  return ofType(document, 'MedicationAdministration')
    .map(({ dosage }) => dosage?.dose)
    .filter((dose) => dose?.code?.endsWith('Bq') === true)
    .filter((dose) => dose?.code !== activity.unit || !within(activity, dose.value))
    .map((dose) => `${String(dose?.value)} ${dose?.code ?? ''}, by ${activity.source}`);
}

/** Doses and activities outside their range, without one, or at odds with themselves. */
export function doseFaults(document: ReportDocument): string[] {
  const procedure = document.studies[0]?.procedureCode?.[0]?.coding?.[0]?.code ?? '';
  const told = dosesOf(document).flatMap((dose) => [
    ...outside(dose, procedure),
    ...impossible(dose, procedure),
  ]);
  return [...told, ...unusual(document)];
}
