import type { Coding } from '../scenario/codes.ts';

/** Data elements by keyword (PS3.6), as dcmjs takes them: one value, or an array of values; a sequence is an array of items. */
export type Elements = Readonly<Record<string, unknown>>;

/** A type 2 element that is known to be empty. */
export const empty: readonly never[] = [];

const schemes: Readonly<Record<string, string>> = {
  'http://snomed.info/sct': 'SCT',
  'http://dicom.nema.org/resources/ontology/DCM': 'DCM',
  'http://unitsofmeasure.org': 'UCUM',
};

/** A code as an item of a code sequence (PS3.3 8). */
export function codeItem({ system, code, display }: Coding): Elements {
  const scheme = schemes[system];
  if (scheme === undefined) throw new Error(`DICOM has no scheme for ${system}; add it here.`);
  return { CodeValue: code, CodingSchemeDesignator: scheme, CodeMeaning: display.slice(0, 64) };
}

/** DA of a moment as its clock showed it: `2023-03-14T09:30:00+00:00` is 20230314. Empty where nothing is known. */
export function dateOf(moment: string | null): string {
  return (moment ?? '').slice(0, 10).replaceAll('-', '');
}

/** TM of a moment as its clock showed it, to the second. Empty where only the day is known. */
export function timeOf(moment: string | null): string {
  return (moment ?? '').slice(11, 19).replaceAll(':', '');
}

/** The moment that the same clock showed some whole seconds later. */
export function later(moment: string, seconds: number): string {
  const shown = new Date(Date.parse(`${moment.slice(0, 19)}Z`) + 1000 * seconds);
  return `${shown.toISOString().slice(0, 19)}${moment.slice(19)}`;
}

/** Timezone Offset From UTC (0008,0201) of that clock; none where no clock is known. */
export function offsetOf(moment: string | null): string | undefined {
  if (moment === null || !moment.includes('T')) return undefined;
  const offset = /([+-]\d\d):(\d\d)$/.exec(moment);
  return offset === null ? '+0000' : `${offset[1] ?? ''}${offset[2] ?? ''}`;
}

/** Who issued a number: a universal entity named by an OID (PS3.3 10.14). */
export function issuerItem(system: string): Elements {
  return { UniversalEntityID: system.replace(/^urn:oid:/, ''), UniversalEntityIDType: 'ISO' };
}
