import { capabilityOf } from './capability.ts';
import { fhirHandler } from './fhir-handler.ts';
import { builtGuide } from './guide.ts';
import type { Guide } from './guide.ts';
import type { Holdings } from './holdings.ts';
import { imagesHandler } from './images-handler.ts';
import type { Handler } from './seam.ts';
import { definitionsOf } from './search/definitions.ts';
import { seed } from './store.ts';

/** The two bases of an NCPeH: images may travel on another network (guideline, Article 13). */
export interface Ncpeh {
  readonly fhir: Handler;
  readonly images: Handler;
}

/**
 * The smallest NCPeH that keeps every tested SHALL, holding what it is given.
 * @throws GuideNotBuilt when no guide is given and none is built.
 */
export function createNcpeh(holdings: Holdings, guide: Guide = builtGuide()): Ncpeh {
  const store = seed(holdings);
  const capability = capabilityOf(guide);
  const definitions = definitionsOf(capability, guide.searchParameters);
  return { fhir: fhirHandler({ store, capability, definitions }), images: imagesHandler(store) };
}
