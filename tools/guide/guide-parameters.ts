import type { GuideResource } from './guide-resource.ts';

interface Parameter {
  readonly code: string;
  readonly value: string;
}

/** The parameters that FHIR R4 knows; its binding is required. */
const known = new Set([
  ...['apply', 'path-resource', 'path-pages', 'path-tx-cache', 'expansion-parameter'],
  ...['rule-broken-links', 'generate-xml', 'generate-json', 'generate-turtle', 'html-template'],
]);

const asExtension = ({ code, value }: Parameter): object => ({
  url: 'http://hl7.org/fhir/tools/StructureDefinition/ig-parameter',
  extension: [
    { url: 'code', valueString: code },
    { url: 'value', valueString: value },
  ],
});

interface Definition {
  readonly extension?: readonly object[];
  readonly parameter?: readonly Parameter[];
}

/** A definition without the parameters that R4 does not know: they stand in HL7's extension for them. */
function withExtensions({ extension = [], parameter = [], ...rest }: Definition): Definition {
  const others = parameter.filter(({ code }) => !known.has(code)).map(asExtension);
  const kept = parameter.filter(({ code }) => known.has(code));
  return {
    ...(extension.length + others.length > 0 ? { extension: [...extension, ...others] } : {}),
    ...rest,
    ...(kept.length > 0 ? { parameter: kept } : {}),
  };
}

/**
 * The resources with an ImplementationGuide that is valid in R4: SUSHI writes copyright year and
 * release label as parameters that only R5 knows, and warns where they are not configured. The HL7
 * IG Publisher does the same to the package it makes.
 */
export const withKnownParameters = (
  resources: readonly GuideResource[],
): readonly GuideResource[] =>
  resources.map((resource) => {
    const { resourceType, definition } = resource as { definition?: Definition } & GuideResource;
    if (resourceType !== 'ImplementationGuide' || definition === undefined) return resource;
    return { ...resource, definition: withExtensions(definition) };
  });
