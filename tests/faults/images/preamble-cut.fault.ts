import type { Fault } from '../fault.ts';
import { withInstances } from '../seams/held.ts';

export default {
  name: 'preamble-cut',
  seam: 'data',
  says: 'The archive stores data sets as they came over DICOM’s own protocol, without preamble and prefix.',
  violates: ['IMG-01', 'IMG-02', 'IMG-03', 'IMG-04', 'BWT-01', 'BWT-02', 'CAP-02/images-reachable'],
  answers: 'content',
  data: withInstances((instance) => [{ ...instance, bytes: instance.bytes.subarray(132) }]),
} satisfies Fault;
