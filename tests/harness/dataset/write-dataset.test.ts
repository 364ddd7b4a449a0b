import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { FolderInUse, writeDataset } from '../../../tools/dataset/write-dataset.ts';
import { made } from './made.ts';

describe('writing the data set', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('gives facts, transactions by type, and a file per instance', () => {
    const { bytes } = writeDataset(made, folder);
    expect(readdirSync(folder).sort()).to.deep.equal([
      ...['LOADING.md', 'dicom', 'facts.json', 'fhir', 'search-parameters.json', 'stow.curl'],
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'))).to.deep.equal(made.facts);
    expect(readdirSync(join(folder, 'fhir'))[0]).to.equal('01-Patient.json');
    const [study] = made.facts.studies;
    const [series] = study?.series ?? [];
    const path = join(folder, 'dicom', study?.uid ?? '', series?.uid ?? '');
    expect(readdirSync(path)).to.have.length(3);
    expect(bytes).to.equal(made.facts.studies.reduce((sum, each) => sum + each.bytes, 0));
  });

  it('replaces a data set of before as a whole', () => {
    writeDataset(made, folder);
    const left = join(folder, 'dicom', 'left-over');
    mkdirSync(left);
    writeDataset(made, folder);
    expect(existsSync(left)).to.equal(false);
  });

  it('refuses a folder with anything else in it, unless forced, and then leaves that alone', () => {
    const mine = join(folder, 'mine.txt');
    writeFileSync(mine, 'keep');
    expect(() => writeDataset(made, folder)).to.throw(FolderInUse, 'mine.txt');
    expect(existsSync(join(folder, 'facts.json'))).to.equal(false);
    writeDataset(made, folder, { force: true });
    expect(readFileSync(mine, 'utf8')).to.equal('keep');
    expect(existsSync(join(folder, 'facts.json'))).to.equal(true);
  });
});
