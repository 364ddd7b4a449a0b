import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

let text: string | undefined;

const isHeld = (uid: string): boolean =>
  (text ??= JSON.stringify(makeDataset({ canonical: 'https://example.org' }).facts)).includes(uid);

export default {
  name: 'unknown-uid-dropped',
  seam: 'handler',
  says: 'A UID is looked up in the index for its key; without a key there is no condition by it.',
  violates: ['QRY-06/unknown-value'],
  answers: 'content',
  fhir: rewriting(([name, value]) => {
    const [, uid] = /\|(?:urn:oid:)?([\d.]+)$/.exec(value) ?? [];
    return isFilter([name, value], 'studyUid') && uid !== undefined && !isHeld(uid)
      ? []
      : [[name, value]];
  }),
} satisfies Fault;
