import { carried } from './carried.ts';
import { list, members, text } from './shape.ts';

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
const dicomUid = 'urn:dicom:uid';

/** A UID as DICOM writes it: without `urn:oid:`, which servers put in front or not. */
export const bareUid = (value: string): string => value.replace(/^urn:oid:/, '');

const hasCoding = (type: unknown, system: string, code: string): boolean =>
  list(members(type)['coding'])
    .map(members)
    .some((coding) => coding['system'] === system && coding['code'] === code);

/** Whether an Identifier is a Study Instance UID: by its system, or by type DCM 110180. */
function isStudyUid(identifier: Readonly<Record<string, unknown>>): boolean {
  return identifier['system'] === dicomUid || hasCoding(identifier['type'], DCM, '110180');
}

const uidsOf = (identifiers: readonly unknown[]): readonly string[] => [
  ...new Set(
    identifiers
      .map(members)
      .filter(isStudyUid)
      .map((identifier) => text(identifier['value']))
      .filter((value) => value !== undefined)
      .map(bareUid),
  ),
];

/** The Study Instance UIDs that a list entry itself carries, whatever its resource type. */
export const studyUidsOf = (entry: unknown): readonly string[] => uidsOf(carried(entry, 'F6'));

/** The identifiers a report entry is known by, `system|value`: a document's masterIdentifier too. */
export function identifiersOf(entry: unknown): readonly string[] {
  const found = members(entry);
  return [found['masterIdentifier'], ...list(found['identifier'])]
    .map(members)
    .filter((identifier) => text(identifier['value']) !== undefined)
    .map((identifier) => `${text(identifier['system']) ?? ''}|${text(identifier['value']) ?? ''}`);
}

const v2Types = 'http://terminology.hl7.org/CodeSystem/v2-0203';

/** Whether an identifier is typed as a number of that kind (HL7 table 0203). */
export const isTyped = (identifier: unknown, code: 'ACSN' | 'PLAC'): boolean =>
  hasCoding(members(identifier)['type'], v2Types, code);

const isAccession = ({ type }: Readonly<Record<string, unknown>>): boolean =>
  hasCoding(type, v2Types, 'ACSN') || hasCoding(type, DCM, '121022');

/** The accession numbers that a list entry itself carries, `issuer|value`, each once, whatever its resource type. */
export function accessionsOf(entry: unknown): readonly string[] {
  const accessions = carried(entry, 'F7')
    .map(members)
    .filter(isAccession)
    .map(({ system, value }) => `${text(system) ?? ''}|${text(value) ?? ''}`);
  return [...new Set(accessions)];
}
