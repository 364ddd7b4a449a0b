import { Buffer } from 'node:buffer';
import { expect } from 'chai';
import dicomParser from 'dicom-parser';
import type { Device, ImagingStudy, Observation, Specimen } from 'fhir/r4.js';
import { exampleStudies } from '../../tools/dataset/examples/studies.ts';
import { makeDataset } from '../../tools/dataset/make-dataset.ts';
import { builtResource } from '../../tools/guide/built.ts';
import { studySaid } from './examples-said.ts';

/** The files that the data set has of an example study, of one SOP Class where one is named. */
function filesOf(study: string, sopClass?: string): Uint8Array[] {
  const { uid } = studySaid(study);
  return [...makeDataset().instances]
    .filter((one) => one.studyUid === uid && one.sopClass === (sopClass ?? one.sopClass))
    .map(({ bytes }) => bytes);
}

/** An element as text in UTF-8. */
function textOf({ byteArray, elements }: dicomParser.DataSet, tag: string): string {
  const { dataOffset = 0, length = 0 } = elements[tag] ?? {};
  return Buffer.from(byteArray.subarray(dataOffset, dataOffset + length))
    .toString('utf8')
    .trim();
}

/** The numbers of a structured report at any depth, with their units, by the code of what they measure. */
function numbersIn(content: dicomParser.DataSet): Map<string, [number, string | undefined]> {
  const items = (tag: string, of = content): dicomParser.DataSet[] =>
    (of.elements[tag]?.items ?? []).flatMap(({ dataSet }) => dataSet ?? []);
  const measured = items('x0040a300').map((one): [string, [number, string | undefined]] => [
    items('x0040a043')[0]?.string('x00080100') ?? '',
    [one.floatString('x0040a30a') ?? NaN, items('x004008ea', one)[0]?.string('x00080100')],
  ]);
  return new Map([...measured, ...items('x0040a730').flatMap((one) => [...numbersIn(one)])]);
}

/** A moment as DICOM writes it, as its clock showed it: date and time. */
const clock = (moment = ''): string => moment.slice(0, 19).replaceAll(/[-T:]/g, '');

/** The moments of a structured report, by the code of what they are of. */
function momentsIn(content: dicomParser.DataSet): Map<string, string> {
  const items = (content.elements['x0040a730']?.items ?? []).flatMap(
    ({ dataSet }) => dataSet ?? [],
  );
  return new Map(
    items.flatMap((one): [string, string][] => {
      const code = one.elements['x0040a043']?.items?.[0]?.dataSet?.string('x00080100') ?? '';
      const moment = one.string('x0040a120');
      return moment === undefined ? [] : [[code, moment]];
    }),
  );
}

/** What the examples say, against the DICOM files that the data set has of their studies. */
describe('DICOM files of the examples', () => {
  it('announce the bytes that the images have', () => {
    const { instances } = makeDataset();
    for (const { id } of exampleStudies) {
      const said = studySaid(id);
      const files = [...instances].filter(({ studyUid }) => studyUid === said.uid);
      const bytes = files.reduce((sum, one) => sum + Buffer.from(one.bytes).length, 0);
      expect(bytes, id).to.equal(said.bytes);
      const listed = said.series.flatMap((series) => series.instances.map(({ uid }) => uid));
      expect(
        files.map(({ uid }) => uid),
        id,
      ).to.deep.equal(listed);
    }
  });

  it('describe the key images in the words of the example', () => {
    for (const [id, words] of [
      ['nina-head', 'Level of the basal ganglia'],
      ['carla-chest', 'Spiculated nodule in the upper lobe of the right lung'],
    ] as const) {
      const study = builtResource('ImagingStudy', id) as unknown as ImagingStudy;
      expect(JSON.stringify(study.series)).to.include(`{"url":"text","valueString":"${words}"}`);
      const [selection] = filesOf(id, '1.2.840.10008.5.1.4.1.1.88.59');
      expect(Buffer.from(selection ?? []).includes(words)).to.equal(true);
    }
  });

  it('were acquired when the example says that their series began', () => {
    const instances = [...makeDataset().instances];
    for (const { id } of exampleStudies) {
      const study = builtResource('ImagingStudy', id) as unknown as ImagingStudy;
      for (const { modality, started, uid } of study.series ?? []) {
        const said = clock(started ?? study.started);
        const files = instances.filter(({ seriesUid }) => seriesUid === uid);
        expect(files, id).not.to.be.empty;
        for (const { bytes } of files) {
          const data = dicomParser.parseDicom(bytes);
          const moment = (date: string, time: string) =>
            `${data.string(date) ?? ''}${data.string(time) ?? ''}`;
          expect(moment('x00080021', 'x00080031'), `${id}, series`).to.equal(said);
          const image = modality.code !== 'KO' && modality.code !== 'SR';
          expect(moment('x00080022', 'x00080032'), `${id}, images`).to.equal(image ? said : '');
        }
      }
    }
  });

  it('report an irradiation that began with the series, and lasted as long as its one event', () => {
    const study = builtResource('ImagingStudy', 'carla-chest') as unknown as ImagingStudy;
    const [report] = filesOf('carla-chest', '1.2.840.10008.5.1.4.1.1.88.67');
    const content = dicomParser.parseDicom(report ?? new Uint8Array());
    const moments = momentsIn(content);
    expect(moments.get('113809')).to.equal(`${clock(study.series?.[0]?.started)}+0200`);
    const [seconds = NaN] = numbersIn(content).get('113824') ?? [];
    const [start, end] = ['113809', '113810'].map((code) =>
      Number(moments.get(code)?.slice(12, 14)),
    );
    expect((end ?? NaN) - (start ?? NaN)).to.equal(Math.ceil(seconds));
  });

  it('lie as the description of their series says', () => {
    const axes = (data: dicomParser.DataSet): string | undefined =>
      data.string('x00200037') ?? data.string('x00200020');
    const seen = exampleStudies.flatMap(({ id }) =>
      filesOf(id).map((bytes): [string, string | undefined] => {
        const data = dicomParser.parseDicom(bytes);
        return [`${data.string('x0008103e') ?? ''} ${data.string('x00200013') ?? ''}`, axes(data)];
      }),
    );
    expect(Object.fromEntries(seen)).to.deep.include({
      'PA 1': 'L\\F',
      'Lateral 1': 'A\\F',
      'PA and lateral 1': 'L\\F',
      'PA and lateral 2': 'A\\F',
      'PD fat-saturated, sagittal 1': '0\\1\\0\\0\\0\\-1',
      'T1 coronal 1': '1\\0\\0\\0\\0\\-1',
      'Axial 5 mm 1': '1\\0\\0\\0\\1\\0',
    });
  });

  it('report in DICOM the dose that the example has as an observation', () => {
    const dose = builtResource('Observation', 'carla-chest-dose') as unknown as Observation;
    const [report] = filesOf('carla-chest', '1.2.840.10008.5.1.4.1.1.88.67');
    const reported = numbersIn(dicomParser.parseDicom(report ?? new Uint8Array()));
    expect(dose.component).to.have.length(2);
    for (const { code, valueQuantity } of dose.component ?? []) {
      const said = [valueQuantity?.value, valueQuantity?.code];
      expect(reported.get(code.coding?.[0]?.code ?? ''), code.text).to.deep.equal(said);
    }
  });

  it('name the specimen of the example in the image of it', () => {
    const { uid } = studySaid('jana-specimen');
    const { identifier = [] } = builtResource(
      'Specimen',
      'jana-specimen-cores',
    ) as unknown as Specimen;
    const files = [...makeDataset().instances].filter(({ studyUid }) => studyUid === uid);
    expect(files).not.to.be.empty;
    for (const { bytes } of files)
      expect(dicomParser.parseDicom(bytes).string('x00400512')).to.equal(identifier[0]?.value);
  });

  for (const [study, device] of [
    ['jana-mammography', 'jana-mammograph'],
    ['marta-pet-ct', 'marta-scanner'],
    ['carla-chest', 'carla-chest-scanner'],
  ] as const)
    it(`name the device ${device} in every file of its study`, () => {
      const example = builtResource('Device', device) as unknown as Device;
      const files = filesOf(study);
      expect(files).not.to.be.empty;
      for (const bytes of files) {
        const data = dicomParser.parseDicom(bytes);
        expect(textOf(data, 'x00080070')).to.equal(example.manufacturer);
        expect(textOf(data, 'x00081090')).to.equal(example.modelNumber);
        expect(textOf(data, 'x00181000')).to.equal(example.serialNumber);
      }
    });
});
