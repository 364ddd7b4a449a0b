import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Bundle, DocumentReference } from 'fhir/r4.js';
import { countedLists } from '../../../tools/dataset/counted-lists.ts';
import { countLine } from '../../../tools/dataset/loading-guide.ts';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Dataset } from '../../../tools/dataset/make-dataset.ts';
import { writeDataset } from '../../../tools/dataset/write-dataset.ts';
import { serve, type Served } from '../../../tools/reference-ncpeh/serve.ts';
import { printed } from './typed.ts';

describe('the counted lists of the loading guide', () => {
  let served: Served;
  let counted: readonly { readonly line: string; readonly owed: number; readonly held: number }[];
  let held: Dataset;
  let text: string;
  before(async () => {
    served = await serve((bases) => {
      held = makeDataset({ fhirBase: bases.fhir, imageBase: bases.images });
      return held;
    });
    const own = mkdtempSync(join(tmpdir(), 'loading-'));
    writeDataset(held, own);
    text = readFileSync(join(own, 'LOADING.md'), 'utf8');
    rmSync(own, { recursive: true });
    counted = [...text.matchAll(/^```sh\n(curl .*)\n```\n\n\*\*(\d+)\*\* \((\d+)\): /gm)].map(
      ([, line = '', owed, all]) => ({ line, owed: Number(owed), held: Number(all) }),
    );
  });
  after(() => served.close());

  it('are what the reference NCPeH answers, typed as they are', async () => {
    expect(counted.map(({ owed }) => owed)).to.deep.equal([10, 11, 9, 9]);
    for (const { line, owed } of counted) {
      const answer = JSON.parse(await printed(line)) as Bundle;
      expect(answer.total, line).to.equal(owed);
    }
  });

  it('are, for every patient, as long as the table says', async () => {
    const rows = [...text.matchAll(/^\| (\w+) \|.*\| (\d+) \| (\d+) \| (\d+) \|$/gm)];
    expect(rows).to.have.length(held.facts.patients.length);
    for (const [row, patient = '', studies, documents, reports] of rows)
      for (const [index, owed] of [studies, documents, reports, reports].entries()) {
        const query = countedLists(held.facts, patient)[index]?.query ?? '';
        const line = countLine(held.bases.fhirBase, query);
        expect((JSON.parse(await printed(line)) as Bundle).total, row).to.equal(Number(owed));
      }
  });

  it('are, in brackets, what a store has that withholds nothing', () => {
    const stored = (type: string, code?: string): number =>
      held.resources.filter((resource) => {
        const { subject, status, type: kind } = resource as DocumentReference;
        return (
          resource.resourceType === type &&
          subject?.reference === 'Patient/ana' &&
          (code === undefined ||
            (status === 'current' && kind?.coding?.some((coding) => coding.code === code)))
        );
      }).length;
    expect(counted.map((one) => one.held)).to.deep.equal([
      stored('ImagingStudy'),
      stored('DocumentReference', '18748-4'),
      stored('DiagnosticReport'),
      stored('DocumentReference', '85430-7'),
    ]);
  });
});
