import type { FhirResource, Identifier, Reference } from 'fhir/r4.js';
import type { Fault } from '../fault.ts';
import { withResources } from '../seams/held.ts';

const kindOf = ({ type }: Identifier): string =>
  type?.coding?.map(({ code }) => code).find((code) => code === 'ACSN' || code === 'PLAC') ?? '';

/** Things with identifiers, of those of one kind and system the first alone. */
function firsts<T>(
  things: readonly T[] | undefined,
  identifierOf: (thing: T) => Identifier | undefined,
): T[] {
  const known = new Set<string>();
  return (things ?? []).filter((thing) => {
    const identifier = identifierOf(thing) ?? {};
    const kind = `${kindOf(identifier)} ${identifier.system ?? ''}`;
    if (kindOf(identifier) === '') return true;
    const first = !known.has(kind);
    known.add(kind);
    return first;
  });
}

const ofReference = ({ identifier }: Reference): Identifier | undefined => identifier;

function oneNumber(resource: FhirResource): FhirResource {
  switch (resource.resourceType) {
    case 'ImagingStudy':
      return {
        ...resource,
        identifier: firsts(resource.identifier, (each) => each),
        basedOn: firsts(resource.basedOn, ofReference),
      };
    case 'DiagnosticReport':
      return { ...resource, basedOn: firsts(resource.basedOn, ofReference) };
    case 'DocumentReference':
      return {
        ...resource,
        context: { ...resource.context, related: firsts(resource.context?.related, ofReference) },
      };
    default:
      return resource;
  }
}

export default {
  name: 'first-number-of-study',
  seam: 'data',
  says: 'A study has one accession number and one order in the archive’s table; the second of each is lost.',
  violates: ['MET-01/accession', 'MET-01/order'],
  answers: 'content',
  data: withResources(oneNumber),
} satisfies Fault;
