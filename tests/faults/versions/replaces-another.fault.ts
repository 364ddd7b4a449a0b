import type { DocumentReference } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';

type Link = NonNullable<DocumentReference['relatesTo']>[number];

export default {
  name: 'replaces-another',
  seam: 'data',
  says: 'Numbers of documents were given anew at a migration, and links still name the old ones: other documents.',
  violates: ['VER-01/listed@manifests.documents', 'VER-01/listed@reports.documents'],
  answers: 'content',
  data: (holdings) => {
    const ids = holdings.resources
      .filter(({ resourceType }) => resourceType === 'DocumentReference')
      .map(({ id = '' }) => `DocumentReference/${id}`);
    const shifted = (link: Link): Link => {
      const place = ids.indexOf(link.target.reference ?? '');
      return link.code === 'replaces'
        ? { ...link, target: { reference: ids.at(place - 9) ?? '' } }
        : link;
    };
    return {
      ...holdings,
      resources: holdings.resources.map((resource) =>
        resource.resourceType === 'DocumentReference' && resource.relatesTo !== undefined
          ? { ...resource, relatesTo: resource.relatesTo.map(shifted) }
          : resource,
      ),
    };
  },
} satisfies Fault;
