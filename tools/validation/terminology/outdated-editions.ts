/**
 * Code systems of which the edition at hand calls itself complete but has been overtaken: by
 * canonical URL and version, with the reason. What they list is in; what they do not list is open.
 */
const editions: Readonly<Record<string, string>> = {
  'http://dicom.nema.org/resources/ontology/DCM|01':
    'the edition of DCM that FHIR R4 carries is of 2011, and codes were added since',
};

/** Why a definition that calls itself complete is not. */
export const outdated = (url: string, version: string | undefined): string | undefined => {
  const edition = `${url}|${version ?? ''}`;
  return Object.hasOwn(editions, edition) ? editions[edition] : undefined;
};
