import type { Fault } from '../fault.ts';
import { withInstances } from '../seams/held.ts';

export default {
  name: 'instance-lost',
  seam: 'data',
  says: 'The last image of every series never arrived in the archive, while the manifest was made at the scanner.',
  violates: ['BWT-01', 'BWT-02', 'BWT-04'],
  answers: 'content',
  data: withInstances((instance, all) => {
    const series = all.filter(({ seriesUid }) => seriesUid === instance.seriesUid);
    return series.length > 1 && series.at(-1) === instance ? [] : [instance];
  }),
} satisfies Fault;
