import type { Fault } from '../fault.ts';
import { withResources } from '../seams/held.ts';
import { withSizes } from '../seams/study-size.ts';

export default {
  name: 'size-not-announced',
  seam: 'data',
  says: 'Sizes are known to the archive but not to the registry that makes the manifests.',
  violates: ['BWT-03'],
  answers: 'content',
  data: withResources(withSizes(() => [])),
} satisfies Fault;
