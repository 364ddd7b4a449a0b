import type { DocumentReference, FhirResource } from 'fhir/r4.js';
import type { Benign } from '../fault.ts';

/** `Type/id` of an envelope, and of what it leads to. */
const addressesOf = ({ content, id }: DocumentReference): readonly string[] => [
  `DocumentReference/${id ?? ''}`,
  ...content.map(({ attachment }) => attachment.url?.split('/').slice(-2).join('/') ?? ''),
];

const isSuperseded = (resource: FhirResource): resource is DocumentReference =>
  resource.resourceType === 'DocumentReference' && resource.status === 'superseded';

export default {
  name: 'replaced-not-kept',
  seam: 'data',
  says: 'What was replaced is deleted, and what replaced it still says so, of an address at which nothing is.',
  data: (holdings) => {
    const gone = holdings.resources.filter(isSuperseded).flatMap(addressesOf);
    // A report goes with its document, which is named after it.
    const isGone = ({ id = '', resourceType }: FhirResource): boolean =>
      gone.includes(`${resourceType}/${id}`) || gone.includes(`Bundle/${id}-document`);
    return { ...holdings, resources: holdings.resources.filter((each) => !isGone(each)) };
  },
} satisfies Benign;
