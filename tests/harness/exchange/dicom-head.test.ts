import { deflateRawSync } from 'node:zlib';
import { expect } from 'chai';
import fc from 'fast-check';
import { dicomHead } from '../../../tools/exchange/dicom-head.ts';
import { dataSetOf, part10 } from './part10.ts';

const whole = {
  sopClass: '1.2.840.10008.5.1.4.1.1.2',
  sopInstance: '2.25.10',
  study: '2.25.1',
  series: '2.25.2',
  transferSyntax: '1.2.840.10008.1.2.1',
  faults: [],
};
const deflated = '1.2.840.10008.1.2.1.99';

describe('DICOM head', () => {
  it('reads what identifies an instance', () => {
    expect(dicomHead(part10({}))).to.deep.equal(whole);
  });

  it('reads it before pixel data that is cut off', () => {
    const pixels = Buffer.from('e07f1000 4f570000 00ffff00'.replaceAll(' ', ''), 'hex');
    expect(dicomHead(Buffer.concat([part10({}), pixels]))).to.deep.equal(whole);
    const noSeries = dicomHead(Buffer.concat([part10({ series: '' }), pixels]));
    expect(noSeries.faults).to.deep.equal(['no series (0020,000e)']);
    expect(noSeries.sopInstance).to.equal('2.25.10');
  });

  it('reads a deflated data set, also one that is cut off', () => {
    const dataSet = Buffer.concat([dataSetOf(whole), Buffer.alloc(100_000)]);
    const file = part10({
      transferSyntax: deflated,
      dataSet: deflateRawSync(dataSet, { level: 0 }),
    });
    expect(dicomHead(file.subarray(0, 65_536))).to.deep.equal({
      ...whole,
      transferSyntax: deflated,
    });
  });

  it('does not let a deflated data set grow without limit', () => {
    const dataSet = deflateRawSync(Buffer.alloc(60_000_000));
    const { faults } = dicomHead(part10({ transferSyntax: deflated, dataSet }).subarray(0, 65_536));
    expect(faults).to.have.length(1);
  });

  it('compares the file meta information with the data set', () => {
    const { faults, sopInstance } = dicomHead(part10({ metaInstance: '2.25.11' }));
    expect(sopInstance).to.equal('2.25.10');
    expect(faults).to.deep.equal([
      'the file meta information says sopInstance 2.25.11, the data set 2.25.10',
    ]);
  });

  it('says in words what is no DICOM', () => {
    expect(dicomHead(Buffer.alloc(0)).faults).to.deep.equal([
      'the part is empty; wanted: a DICOM file',
    ]);
    expect(dicomHead(Buffer.from('<html>Sign in</html>')).faults).to.deep.equal([
      'no DICM after 128 bytes (PS3.10 7.1); the part begins "<html>Sign in</html>"',
    ]);
    expect(dicomHead(Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')])).faults[0]).to.match(
      /^unreadable DICOM: .*0002,0010/,
    );
    expect(dicomHead(part10({ study: '' })).faults).to.deep.equal(['no study (0020,000d)']);
  });

  it('never throws, whatever follows DICM', () => {
    const start = Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')]);
    const file = part10({});
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(dicomHead(Buffer.concat([start, bytes])).faults).to.be.an('array');
      }),
    );
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
        const spoilt = Buffer.from(file);
        spoilt[at] = byte;
        expect(dicomHead(spoilt).faults).to.be.an('array');
      }),
    );
  });
});
