import type { Extension, FhirResource } from 'fhir/r4.js';

const isSize = ({ url }: Extension): boolean => url.endsWith('/StructureDefinition/study-size');

type Change = (size: Extension) => readonly Extension[];

interface Extended {
  extension?: Extension[] | undefined;
}

/** The extensions of an element with the size among them changed or gone. */
function sized({ extension = [] }: Extended, change: Change): { extension: Extension[] } {
  return { extension: extension.flatMap((each) => (isSize(each) ? change(each) : [each])) };
}

/** An ImagingStudy or envelope with the sizes it announces, of study and series, changed or gone. */
export function withSizes(change: Change): (resource: FhirResource) => FhirResource {
  return (resource) => {
    if (resource.resourceType === 'DocumentReference')
      return { ...resource, ...sized(resource, change) };
    if (resource.resourceType !== 'ImagingStudy') return resource;
    const series = (resource.series ?? []).map((each) => ({ ...each, ...sized(each, change) }));
    return { ...resource, ...sized(resource, change), series };
  };
}
