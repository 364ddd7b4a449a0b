/**
 * `serve-history.ts STUDIES DELAY FACTS`: serves the data set with a history of that many studies; writes its facts to a file and prints
 * both addresses. Once anything comes over its input, each answer is DELAY milliseconds late; it ends with its input.
 */
import { writeFileSync } from 'node:fs';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import { overLine } from '../../../tools/reference-ncpeh/over-line.ts';
import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import { serve } from '../../../tools/reference-ncpeh/serve.ts';

const [studies = '', delay = '', factsFile = ''] = process.argv.slice(2);

/** A way there and back that becomes longer. */
const line = { delay: 0 };
const late = (handler: Handler): Handler => overLine(handler, line);

const load: Parameters<typeof serve>[0] = ({ fhir, images }) => {
  const size = { history: Number(studies) };
  const dataset = makeDataset({ fhirBase: fhir, imageBase: images, size });
  writeFileSync(factsFile, JSON.stringify(dataset.facts));
  return dataset;
};
const fault = { name: 'late', seam: 'handler', fhir: late, images: late } as const;
const served = await serve(load, Number(delay) === 0 ? {} : { fault });
console.log(JSON.stringify({ fhir: served.fhir, images: served.images }));
process.stdin.on('data', () => (line.delay = Number(delay)));
process.stdin.on('end', () => void served.close());
