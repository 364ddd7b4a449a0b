import { Buffer } from 'node:buffer';
import { uid } from '../uid.ts';
import type { Elements } from './elements.ts';
import { encode } from './encode.ts';
import { explicitLittleEndian } from './sop-class.ts';

const implementation = uid('implementation class');

/** The file meta information (PS3.10 7.1), behind a preamble that says nothing. */
function fileHead({ SOPClassUID, SOPInstanceUID }: Elements): Buffer {
  const meta = encode({
    FileMetaInformationVersion: new Uint8Array([0, 1]),
    MediaStorageSOPClassUID: SOPClassUID,
    MediaStorageSOPInstanceUID: SOPInstanceUID,
    TransferSyntaxUID: explicitLittleEndian,
    ImplementationClassUID: implementation,
    ImplementationVersionName: 'NCPEH_DATASET',
  });
  const length = encode({ FileMetaInformationGroupLength: meta.length });
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), length, meta]);
}

/** Pixel Data (7FE0,0010) as OW with its length (PS3.5 7.1.2): the last element of a file. */
function pixelData(pixels: Uint8Array): readonly Uint8Array[] {
  const header = Buffer.from([0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x57, 0, 0, 0, 0, 0, 0]);
  header.writeUInt32LE(pixels.length, 8);
  return [header, pixels];
}

/**
 * A DICOM Part 10 file, explicit VR little endian, text in UTF-8.
 * @param pixels bytes of Pixel Data, of even length; none for a document.
 */
export function part10(elements: Elements, pixels?: Uint8Array): Uint8Array {
  return Buffer.concat([
    fileHead(elements),
    encode({ SpecificCharacterSet: 'ISO_IR 192', ...elements }),
    ...(pixels === undefined ? [] : pixelData(pixels)),
  ]);
}
