import type { Attachment, DocumentReference } from 'fhir/r4.js';
import { withSizes } from '../../seams/study-size.ts';
import type { Rule } from '../variant.ts';
import { rewriting } from './rewriting.ts';

/** The SHA-1 of nothing, in base64. */
const hashOfNothing = '2jmj7l5rSw0yVb/vlWAYkK/YBwk=';

const onDemand = (attachment: Attachment): Attachment => ({
  ...attachment,
  size: 0,
  hash: hashOfNothing,
});

const assembled = (envelope: DocumentReference): DocumentReference => ({
  ...envelope,
  content: envelope.content.map((each) => ({ ...each, attachment: onDemand(each.attachment) })),
});

export const sizesUnknown: Rule = {
  does: 'assembles documents on demand: size 0 and the hash of nothing, and the list announces no size of a study',
  source: 'IHE ITI MHD, 3.67.4.2.2 on attachment.size and attachment.hash of On-Demand Documents',
  fhir: rewriting((resource) => {
    const sized = withSizes(() => [])(resource);
    return sized.resourceType === 'DocumentReference' ? assembled(sized) : sized;
  }),
};
