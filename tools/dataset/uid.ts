import { createHash } from 'node:crypto';

/** The 128 bits of a UUID of version 8 (RFC 9562: of the maker's own making), drawn from a name: the same name, the same bits. */
function bitsOf(name: string): Buffer {
  const bits = createHash('sha256').update(name, 'utf8').digest().subarray(0, 16);
  bits.writeUInt8((bits.readUInt8(6) & 0x0f) | 0x80, 6);
  bits.writeUInt8((bits.readUInt8(8) & 0x3f) | 0x80, 8);
  return bits;
}

/** A DICOM UID for a name, bare: `2.25.` and the UUID as a number (PS3.5 B.2). */
export function uid(name: string): string {
  return `2.25.${BigInt(`0x${bitsOf(name).toString('hex')}`)}`;
}

/** A UUID for a name, as `urn:uuid:`. */
export function uuidUrn(name: string): string {
  const hex = bitsOf(name).toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** Study Instance UID of a study of the scenario, held or not. */
export function studyUid(study: string): string {
  return uid(`study ${study}`);
}

/** Series Instance UID, by the number of the series in its study. */
export function seriesUid(study: string, series: number): string {
  return uid(`series ${study} ${series}`);
}

/** SOP Instance UID, by the numbers of series and instance. */
export function instanceUid(study: string, series: number, instance: number): string {
  return uid(`instance ${study} ${series} ${instance}`);
}
