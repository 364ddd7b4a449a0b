import type { Bundle, FhirResource } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { withResources } from '../seams/held.ts';

/** A resource with every status that is not final yet declared final. */
function asFinal(resource: FhirResource): FhirResource {
  switch (resource.resourceType) {
    case 'DiagnosticReport':
    case 'Composition':
      return resource.status === 'preliminary' ? { ...resource, status: 'final' } : resource;
    case 'DocumentReference':
      return resource.docStatus === 'preliminary' ? { ...resource, docStatus: 'final' } : resource;
    case 'Bundle':
      return inside(resource as Bundle<FhirResource>);
    default:
      return resource;
  }
}

function inside(bundle: Bundle<FhirResource>): Bundle {
  const entry = (bundle.entry ?? []).map((each) =>
    each.resource === undefined ? each : { ...each, resource: asFinal(each.resource) },
  );
  const same = entry.every(({ resource }, index) => resource === bundle.entry?.[index]?.resource);
  return same ? bundle : { ...bundle, entry };
}

export default {
  name: 'preliminary-as-final',
  seam: 'data',
  says: 'The export knows one status for all reports that have a text: final.',
  violates: ['VER-06/listed', 'VER-07'],
  answers: 'content',
  data: withResources(asFinal),
} satisfies Fault;
