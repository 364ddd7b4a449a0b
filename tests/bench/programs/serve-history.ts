/**
 * `serve-history.ts STUDIES DELAY FACTS`: serves the data set with a history of that many studies; writes its facts to a file and prints
 * both addresses. Once anything comes over its input, each answer is DELAY milliseconds late; it ends with its input.
 */
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import { serve } from '../../../tools/reference-ncpeh/serve.ts';

const [studies = '', delay = '', factsFile = ''] = process.argv.slice(2);

let added = 0;

/** A longer way there and back. */
const late =
  (handler: Handler): Handler =>
  async (request) => {
    const [answer] = await Promise.all([handler(request), pause(added)]);
    return answer;
  };

const load: Parameters<typeof serve>[0] = ({ fhir, images }) => {
  const size = { history: Number(studies) };
  const dataset = makeDataset({ fhirBase: fhir, imageBase: images, size });
  writeFileSync(factsFile, JSON.stringify(dataset.facts));
  return dataset;
};
const fault = { name: 'late', seam: 'handler', fhir: late, images: late } as const;
const served = await serve(load, Number(delay) === 0 ? {} : { fault });
console.log(JSON.stringify({ fhir: served.fhir, images: served.images }));
process.stdin.on('data', () => (added = Number(delay)));
process.stdin.on('end', () => void served.close());
