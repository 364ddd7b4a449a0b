import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { readConfiguration } from '../../../tools/configuration/read-configuration.ts';
import { transactionLine } from '../../../tools/dataset/loading-guide.ts';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Dataset } from '../../../tools/dataset/make-dataset.ts';
import { stowConfiguration } from '../../../tools/dataset/stow.ts';
import { writeDataset } from '../../../tools/dataset/write-dataset.ts';
import { canonical, made } from './made.ts';
import { partsOf, recordingServer } from './recording-server.ts';
import type { Recording } from './recording-server.ts';
import { printed, typed } from './typed.ts';

/** The lines of the blocks in one language. */
const blocks = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , text]) => text ?? '');

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, within]) =>
    key === 'reference' && typeof within === 'string' ? [within] : referencesIn(within),
  );
}

describe('the loading guide, line by line', () => {
  let folder: string;
  let server: Recording;
  let dataset: Dataset;
  let guide: string;
  let lines: string[];
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'loading-'));
    server = await recordingServer();
    const bases = { fhirBase: `${server.url}/fhir`, imageBase: `${server.url}/dicomweb` };
    dataset = makeDataset({ canonical, ...bases });
    writeDataset(dataset, folder);
    guide = readFileSync(join(folder, 'LOADING.md'), 'utf8');
    lines = blocks(guide, 'sh').flatMap((block) => block.trim().split('\n'));
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    server.requests.length = 0;
  });

  it('loads every resource once, nothing before what it refers to', async () => {
    const transactions = lines.filter((line) => line.includes('@fhir/'));
    for (const line of transactions) expect(await typed(line, folder), line).to.equal(0);
    const loaded = new Set<string>();
    for (const { body, contentType, method, path } of server.requests) {
      expect([method, path, contentType]).to.deep.equal(['POST', '/fhir', 'application/fhir+json']);
      const { entry = [] } = JSON.parse(body.toString('utf8')) as Bundle<FhirResource>;
      for (const { request } of entry) loaded.add(request?.url ?? '');
      for (const { resource } of entry)
        if (resource?.resourceType !== 'Bundle')
          expect([...loaded]).to.include.members(referencesIn(resource));
    }
    expect([...loaded]).to.have.members(
      dataset.resources.map(({ id, resourceType }) => `${resourceType}/${id ?? ''}`),
    );
  });

  it('gives the search parameters of the guide to a server that learns them', async () => {
    const line = lines.find((each) => each.includes('search-parameters.json')) ?? '';
    expect(await typed(line, folder)).to.equal(0);
    const { entry = [] } = JSON.parse(server.requests[0]?.body.toString() ?? '') as Bundle;
    expect(entry.length).to.be.greaterThan(10);
    for (const { request, resource } of entry) {
      expect(resource?.resourceType).to.equal('SearchParameter');
      expect(request?.url).to.equal(`SearchParameter/${resource?.id ?? ''}`);
    }
  });

  it('stores every file to the byte, a request for each study', async () => {
    const line = lines.find((each) => each.includes('stow.curl')) ?? '';
    expect(await typed(line, folder)).to.equal(0);
    expect(server.requests).to.have.length(dataset.facts.studies.length);
    const stored: string[] = [];
    for (const request of server.requests) {
      expect([request.method, request.path]).to.deep.equal(['POST', '/dicomweb/studies']);
      expect(request.contentType).to.match(/^multipart\/related; type="application\/dicom";/);
      for (const { content, headers } of partsOf(request)) {
        expect(headers).to.match(/^Content-Type: application\/dicom$/m);
        stored.push(sha256(content));
      }
    }
    const known = dataset.facts.studies.flatMap(({ series }) =>
      series.flatMap(({ instances }) => instances.map((instance) => instance.sha256)),
    );
    expect(stored).to.deep.equal(known);
  });

  it('has a configuration for afterwards that the harness takes', () => {
    const [yaml = ''] = blocks(guide, 'yaml');
    writeFileSync(join(folder, 'candidate.yaml'), yaml);
    const configuration = readConfiguration(join(folder, 'candidate.yaml'), {}, {}, folder);
    rmSync(join(folder, 'candidate.yaml'));
    expect(configuration.fhir.base).to.equal(dataset.bases.fhirBase);
    expect(configuration.images.base).to.equal(dataset.bases.imageBase);
    expect(configuration.facts).to.equal(join(folder, 'facts.json'));
    expect(configuration.patients).to.deep.equal(
      Object.fromEntries(dataset.facts.patients.map(({ id, identifiers: [first] }) => [id, first])),
    );
  });

  it('says how long each list has to be', () => {
    expect(guide).to.match(/^\| ana \|.*\| 10 \| 11 \| 9 \|$/m);
    expect(guide).to.match(/^\| noor \|.*\| 0 \| 0 \| 0 \|$/m);
    expect(guide).to.match(/^\| zdena \|.*\| 72 \| 74 \| 54 \|$/m);
  });

  it('warns where the addresses are nobody’s', () => {
    expect(guide).not.to.include('Nobody serves these addresses');
    const other = mkdtempSync(join(tmpdir(), 'loading-'));
    writeDataset(makeDataset({ canonical }), other);
    const without = readFileSync(join(other, 'LOADING.md'), 'utf8');
    rmSync(other, { recursive: true });
    expect(without).to.include('Nobody serves these addresses');
  });

  it('stops at a refusal, with a status that says so', async () => {
    const strict = await recordingServer(() => 409);
    const paths = made.facts.studies.map(({ uid }) => ({ studyUid: uid, path: 'facts.json' }));
    writeFileSync(join(folder, 'refused.curl'), stowConfiguration(strict.url, paths));
    const code = await typed('curl --fail-early --config refused.curl', folder);
    await strict.close();
    rmSync(join(folder, 'refused.curl'));
    expect(code).to.equal(22);
    expect(strict.requests).to.have.length(1);
  });

  it('prints what came, and keeps each answer, where curl itself sees no failure', async () => {
    const login = await recordingServer(() => 302);
    const files = ['fhir/01-Patient.json', 'fhir/02-Organization.json'];
    const said = [];
    for (const file of files)
      said.push(await printed(transactionLine(`${login.url}/fhir`, file), folder));
    const paths = [{ studyUid: '1.2.3', path: 'facts.json' }];
    writeFileSync(join(folder, 'moved.curl'), stowConfiguration(login.url, paths));
    said.push(await printed('curl --fail-early --config moved.curl', folder));
    await login.close();
    rmSync(join(folder, 'moved.curl'));
    expect(said).to.deep.equal([...files, '1.2.3'].map((what) => `302 application/json ${what}\n`));
    for (const name of ['01-Patient.json', '02-Organization.json', '1.2.3.json'])
      expect(readFileSync(join(folder, 'answers', name), 'utf8'), name).to.equal('{}');
  });

  it('keeps no two answers in one file', () => {
    const outputs = lines.flatMap((line) => /--output (\S+)/.exec(line)?.[1] ?? []);
    expect(outputs.length).to.be.greaterThan(10);
    expect(new Set(outputs).size).to.equal(outputs.length);
  });

  it('can be written again over a data set that was loaded', async () => {
    const line = lines.find((each) => each.includes('search-parameters.json')) ?? '';
    expect(await typed(line, folder)).to.equal(0);
    expect(existsSync(join(folder, 'answers'))).to.equal(true);
    writeDataset(dataset, folder);
    expect(existsSync(join(folder, 'answers'))).to.equal(false);
  });
});
