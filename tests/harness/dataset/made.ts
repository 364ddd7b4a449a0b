import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Dataset } from '../../../tools/dataset/make-dataset.ts';

/** A canonical base that is not the guide's: these tests need no built guide. */
export const canonical = 'http://guide.test/fhir';

/** Where the data set of these tests is served. */
export const bases = {
  fhirBase: 'http://ncpeh.test/fhir',
  imageBase: 'http://images.test/dicomweb',
  viewerBase: 'http://viewer.test',
};

/** The small data set, made once for all tests that only read it. */
export const made: Dataset = makeDataset({ canonical, ...bases });
