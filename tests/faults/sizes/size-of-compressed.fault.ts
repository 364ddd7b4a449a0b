import type { Extension } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { withResources } from '../seams/held.ts';
import { withSizes } from '../seams/study-size.ts';

/** The share that lossless compression saves, as a rule. */
const share = 0.5;

function compressed(size: Extension): Extension {
  const parts = (size.extension ?? []).map((part) => {
    const { valueQuantity } = part;
    if (valueQuantity?.value === undefined) return part;
    return {
      ...part,
      valueQuantity: { ...valueQuantity, value: Math.round(valueQuantity.value * share) },
    };
  });
  return { ...size, extension: parts };
}

export default {
  name: 'size-of-compressed',
  seam: 'data',
  says: 'The size announced is that of the compressed files in the archive; they are delivered uncompressed.',
  violates: ['BWT-04'],
  answers: 'content',
  data: withResources(withSizes((size) => [compressed(size)])),
} satisfies Fault;
