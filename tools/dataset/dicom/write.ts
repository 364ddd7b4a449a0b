import dcmjs from 'dcmjs';
import { uid } from '../uid.ts';
import type { Elements } from './elements.ts';
import { explicitLittleEndian } from './sop-class.ts';

const { DicomDict, DicomMetaDictionary } = dcmjs.data;

// dcmjs warns of names it does not know; here that is a mistake of ours, found by the tests.
dcmjs.log.setLevel('error');

function metaOf({ SOPClassUID, SOPInstanceUID }: Elements): Elements {
  return {
    FileMetaInformationVersion: new Uint8Array([0, 1]).buffer,
    MediaStorageSOPClassUID: SOPClassUID,
    MediaStorageSOPInstanceUID: SOPInstanceUID,
    TransferSyntaxUID: explicitLittleEndian,
    ImplementationClassUID: uid('implementation class'),
    ImplementationVersionName: 'NCPEH_DATASET',
  };
}

/** Pixel Data (7FE0,0010) as OW with its length (PS3.5 7.1.2): the last element of a file, so it follows what dcmjs wrote. */
function pixelHeader(length: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(12));
  header.setUint32(0, 0x0010_7fe0, true);
  header.setUint8(4, 'O'.charCodeAt(0));
  header.setUint8(5, 'W'.charCodeAt(0));
  header.setUint32(8, length, true);
  return new Uint8Array(header.buffer);
}

/**
 * A DICOM Part 10 file, explicit VR little endian, text in UTF-8 (dcmjs writes nothing else, whatever the file says).
 * @param pixels bytes of Pixel Data, of even length; none for a document.
 */
export function part10(elements: Elements, pixels?: Uint8Array): Uint8Array {
  const dictionary = new DicomDict(DicomMetaDictionary.denaturalizeDataset(metaOf(elements)));
  dictionary.dict = DicomMetaDictionary.denaturalizeDataset({
    SpecificCharacterSet: 'ISO_IR 192',
    ...elements,
  });
  const head = new Uint8Array(dictionary.write());
  if (pixels === undefined) return head;
  return Buffer.concat([head, pixelHeader(pixels.length), pixels]);
}
