import { createHash } from 'node:crypto';
import { expect } from 'chai';
import dicomParser from 'dicom-parser';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import { canonical, made } from './made.ts';

const indexed = made.facts.studies.flatMap((study) =>
  study.series.flatMap((series) =>
    series.instances.map((instance) => ({ study, series, instance })),
  ),
);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** An element as text, decoded as the file says: UTF-8. */
function textOf(data: dicomParser.DataSet, tag: string): string {
  const { dataOffset = 0, length = 0 } = data.elements[tag] ?? {};
  const bytes = data.byteArray.subarray(dataOffset, dataOffset + length);
  return utf8.decode(bytes).replace(/[ \0]+$/, '');
}

describe('instances of the data set', () => {
  it('are those of the facts, in their order, of the size and SHA-256 said there', () => {
    const instances = [...made.instances];
    expect(instances).to.have.length(indexed.length);
    for (const [index, { bytes, ...served }] of instances.entries()) {
      const facts = indexed[index];
      expect(served.studyUid).to.equal(facts?.study.uid);
      expect(served.seriesUid).to.equal(facts?.series.uid);
      expect(served.uid).to.equal(facts?.instance.uid);
      expect(bytes.length).to.equal(facts?.instance.bytes);
      expect(createHash('sha256').update(bytes).digest('hex')).to.equal(facts?.instance.sha256);
    }
  });

  it('say in their headers what the facts say', () => {
    for (const [index, { bytes }] of [...made.instances].entries()) {
      const facts = indexed[index];
      const data = dicomParser.parseDicom(bytes);
      expect(data.string('x00020010')).to.equal(facts?.instance.transferSyntax);
      expect(data.string('x0020000d')).to.equal(facts?.study.uid);
      expect(data.string('x0020000e')).to.equal(facts?.series.uid);
      expect(data.string('x00080018')).to.equal(facts?.instance.uid);
      expect(data.string('x00020003')).to.equal(facts?.instance.uid);
      expect(data.string('x00080016')).to.equal(facts?.instance.sopClass);
      expect(data.string('x00080060')).to.equal(facts?.series.modality);
      expect(data.string('x00080020')).to.equal(
        facts?.study.started?.slice(0, 10).replaceAll('-', ''),
      );
    }
  });

  it('carry names in UTF-8, and say so', () => {
    const [nikos] = [...made.instances].filter(({ studyUid }) =>
      made.facts.studies.some(({ patient, uid }) => patient === 'nikos' && uid === studyUid),
    );
    const data = dicomParser.parseDicom(nikos?.bytes ?? new Uint8Array());
    expect(data.string('x00080005')).to.equal('ISO_IR 192');
    expect(textOf(data, 'x00100010')).to.equal('Παράδειγμα^Νίκος');
    expect(data.string('x00080201')).to.equal('+0200');
  });

  it('have pixels of the size that their headers announce', () => {
    for (const { bytes, sopClass } of made.instances) {
      const data = dicomParser.parseDicom(bytes);
      const pixels = data.elements['x7fe00010'];
      if (sopClass.startsWith('1.2.840.10008.5.1.4.1.1.88.')) {
        expect(pixels).to.equal(undefined);
      } else {
        const rows = data.uint16('x00280010') ?? 0;
        const columns = data.uint16('x00280011') ?? 0;
        expect(pixels?.length).to.equal(2 * rows * columns);
      }
    }
  });

  it('grow with the size asked for, in one study or in all, and nothing else changes', () => {
    const size = { edge: 128, instances: 2, study: 'mr-head' };
    const large = makeDataset({ canonical, size });
    const bytesOf = ({ facts }: typeof large, id: string) =>
      facts.studies.find((study) => study.id === id)?.bytes ?? 0;
    expect(bytesOf(large, 'mr-head')).to.be.greaterThan(6 * 128 * 128 * 2);
    expect(bytesOf(large, 'ct-abdomen')).to.equal(bytesOf(made, 'ct-abdomen'));
    const [first] = large.facts.studies.find(({ id }) => id === 'mr-head')?.series ?? [];
    expect(first?.instances).to.have.length(6);
    expect(() => makeDataset({ canonical, size: { edge: 63 } })).to.throw(RangeError, 'even');
    expect(() => makeDataset({ canonical, size: { study: 'us-heart' } })).to.throw(
      RangeError,
      'us-heart; the scenario has ct-abdomen',
    );
  });
});
