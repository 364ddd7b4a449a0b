/** `serve-study.ts MIB`: serves one study of that size over WADO-RS and prints its address; ends with its input. */
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import { serve } from '../../../tools/reference-ncpeh/serve.ts';
import type { StoredInstance } from '../../../tools/reference-ncpeh/holdings.ts';

const mebibytes = Number(process.argv[2]);
const [file] = [...makeDataset({ size: { edge: 512, study: 'dx-chest' } }).instances].filter(
  ({ bytes }) => bytes.length > 500_000,
);
if (file === undefined) throw new Error('The data set has no large instance to repeat.');

// One file over and over: what is measured is transfer, scanning and hashing, not pixels.
const { studyUid, seriesUid, sopClass, transferSyntax, bytes } = file;
const count = Math.ceil((mebibytes * 1024 * 1024) / bytes.length);
const instances: StoredInstance[] = Array.from({ length: count }, (_, index) => ({
  studyUid,
  seriesUid,
  uid: `2.25.${index + 1}`,
  sopClass,
  transferSyntax,
  bytes,
}));

const served = await serve(() => ({ resources: [], instances }));
console.log(`${served.images}/studies/${studyUid}`);
process.stdin.on('end', () => void served.close()).resume();
