/** The values of a small Part 10 file; an empty one leaves its element out. */
export interface Part10 {
  readonly transferSyntax?: string;
  readonly sopClass?: string;
  readonly sopInstance?: string;
  readonly study?: string;
  readonly series?: string;
  /** What the file meta information says the SOP Instance UID is; as the data set when not said. */
  readonly metaInstance?: string;
  /** Written instead of the data set that follows from the values. */
  readonly dataSet?: Buffer;
}

/** A DICOM file of a few elements in Explicit VR Little Endian, written by hand: known to the byte. */
export function part10({
  transferSyntax = '1.2.840.10008.1.2.1',
  sopClass = '1.2.840.10008.5.1.4.1.1.2',
  sopInstance = '2.25.10',
  study = '2.25.1',
  series = '2.25.2',
  metaInstance = sopInstance,
  dataSet,
}: Part10): Buffer {
  const meta = Buffer.concat([
    element(0x0002, 0x0002, 'UI', sopClass),
    element(0x0002, 0x0003, 'UI', metaInstance),
    element(0x0002, 0x0010, 'UI', transferSyntax),
  ]);
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    groupLength(meta.length),
    meta,
    dataSet ?? dataSetOf({ sopClass, sopInstance, study, series }),
  ]);
}

/** The identifying elements, as they stand in the data set. */
export const dataSetOf = ({ sopClass, sopInstance, study, series }: Part10): Buffer =>
  Buffer.concat([
    element(0x0008, 0x0016, 'UI', sopClass),
    element(0x0008, 0x0018, 'UI', sopInstance),
    element(0x0020, 0x000d, 'UI', study),
    element(0x0020, 0x000e, 'UI', series),
    element(0x0028, 0x0010, 'UI', '1'),
  ]);

/** One element with a short length. */
export function element(group: number, number: number, vr: string, value = ''): Buffer {
  if (value === '') return Buffer.alloc(0);
  const content = Buffer.from(value.length % 2 === 0 ? value : `${value}\0`, 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt16LE(group, 0);
  head.writeUInt16LE(number, 2);
  head.write(vr, 4, 'latin1');
  head.writeUInt16LE(content.length, 6);
  return Buffer.concat([head, content]);
}

function groupLength(length: number): Buffer {
  const value = Buffer.alloc(4);
  value.writeUInt32LE(length);
  return element(0x0002, 0x0000, 'UL', value.toString('latin1'));
}
