import type { Fault } from '../fault.ts';
import { withResources } from '../seams/held.ts';
import type { FhirResource } from 'fhir/r4.js';

/** What an addendum appends to. */
const appendedTo = (resource: FhirResource): readonly string[] =>
  resource.resourceType !== 'DocumentReference'
    ? []
    : (resource.relatesTo ?? [])
        .filter(({ code }) => code === 'appends')
        .map(({ target }) => target.reference ?? '');

export default {
  name: 'addendum-replaces',
  seam: 'data',
  says: 'An addendum is taken for a new version, and the report it adds to for an old one.',
  violates: [
    'VER-04/both-listed',
    'QRY-09/complete@reports.documents',
    'QRY-09/complete@reports.resources',
    'QRY-05/recall@reports.documents',
    'QRY-05/recall@reports.resources',
  ],
  answers: 'content',
  data: (holdings) => {
    const bases = holdings.resources.flatMap(appendedTo);
    return withResources((resource) =>
      bases.includes(`${resource.resourceType}/${resource.id ?? ''}`)
        ? ({ ...resource, status: 'superseded' } as FhirResource)
        : resource,
    )(holdings);
  },
} satisfies Fault;
