import { expect } from 'chai';
import dcmjs from 'dcmjs';
import { encode } from '../../../tools/dataset/dicom/encode.ts';
import { made } from './made.ts';

/** What dcmjs, a stranger's work, has besides its dictionary; it brings no types. */
interface Stranger {
  readonly DicomMessage: {
    readFile(bytes: ArrayBuffer): { write(): ArrayBuffer };
  };
}

const { DicomMessage } = dcmjs.data as unknown as Stranger;

describe('DICOM elements, encoded', () => {
  it('are written by dcmjs, which has read them, as they were: to the byte', () => {
    const kinds = new Map([...made.instances].map((instance) => [instance.sopClass, instance]));
    expect(kinds.size).to.equal(7);
    for (const { bytes, sopClass } of kinds.values()) {
      const read = DicomMessage.readFile(Uint8Array.from(bytes).buffer);
      expect(Buffer.from(read.write()).equals(bytes), sopClass).to.equal(true);
    }
  });

  it('stand in the order of their tags, numbers in binary, text filled to even length', () => {
    const written = encode({ StudyID: 'abc', PixelIntensityRelationshipSign: -1, Rows: 258 });
    expect(written.toString('hex')).to.equal(
      ['20001000', '5348', '0400', '61626320'].join('') +
        ['28001000', '5553', '0200', '0201'].join('') +
        ['28004110', '5353', '0200', 'ffff'].join(''),
    );
  });

  it('are refused where DICOM has none of that name, or it cannot be written yet', () => {
    expect(() => encode({ PatientNickname: 'x' })).to.throw('DICOM has no element PatientNickname');
    expect(() => encode({ EventTimeOffset: 1.5 })).to.throw('representation FD');
  });
});
