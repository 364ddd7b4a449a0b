import type { Benign } from '../fault.ts';
import { showing, without } from '../seams/listed-entries.ts';

export default {
  name: 'series-untold',
  seam: 'handler',
  says: 'A list shows a study whose series are not known yet, and lists them when it is read.',
  fhir: showing({
    ImagingStudy: (study) => (study['id'] === 'ct-abdomen' ? without(study, 'series') : study),
  }),
} satisfies Benign;
