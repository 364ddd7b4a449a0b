import type {
  CapabilityStatement,
  CapabilityStatementRestResource,
  CapabilityStatementRestResourceSearchParam,
} from 'fhir/r4.js';

import { fhirJson, fhirXml } from './fhir-response.ts';
import type { Guide } from './guide.ts';
import { searchRules } from './search/rules.ts';
import { documentTypes, servedTypes } from './served-types.ts';

const idParameter: CapabilityStatementRestResourceSearchParam = {
  name: '_id',
  type: 'token',
  definition: 'http://hl7.org/fhir/SearchParameter/Resource-id',
};

/** The guide's parameters of a type that have a definition and a rule here; the type is the definition's own word. */
function parametersOf(
  guide: Guide,
  asked: CapabilityStatementRestResource,
): CapabilityStatementRestResourceSearchParam[] {
  const byUrl = new Map(guide.searchParameters.map((parameter) => [parameter.url, parameter]));
  const named = (asked.searchParam ?? []).filter(({ name }) => name !== idParameter.name);
  const served = named.flatMap(({ name, definition = '' }) => {
    const parameter = byUrl.get(definition);
    if (parameter?.expression === undefined || !Object.hasOwn(searchRules, parameter.type))
      return [];
    return [{ name, type: parameter.type, definition }];
  });
  return [idParameter, ...served];
}

function includesOf(parameters: CapabilityStatementRestResource['searchParam'], type: string) {
  return (parameters ?? [])
    .filter((parameter) => parameter.type === 'reference')
    .map(({ name }) => `${type}:${name}`);
}

function resourceOf(guide: Guide, type: string): CapabilityStatementRestResource {
  const asked = guide.capability.rest?.[0]?.resource?.find((resource) => resource.type === type);
  const read: CapabilityStatementRestResource = {
    type: type as CapabilityStatementRestResource['type'],
    ...(asked?.profile === undefined ? {} : { profile: asked.profile }),
    ...(asked?.supportedProfile === undefined ? {} : { supportedProfile: asked.supportedProfile }),
    interaction: [{ code: 'read' }],
  };
  const searched = asked?.interaction?.some(({ code }) => code === 'search-type');
  if (asked === undefined || searched !== true || documentTypes.includes(type)) return read;
  const searchParam = parametersOf(guide, asked);
  const searchInclude = includesOf(searchParam, type);
  return {
    ...read,
    interaction: [{ code: 'read' }, { code: 'search-type' }],
    ...(searchInclude.length === 0 ? {} : { searchInclude }),
    searchParam,
  };
}

/**
 * What this server can do, derived from what the guide asks: the guide's statement less everything that is not served here, so
 * that it is true by construction. The search itself is built from it (search/definitions.ts). The address is added when served.
 */
export function capabilityOf(guide: Guide): CapabilityStatement {
  const { url, date, fhirVersion, implementationGuide } = guide.capability;
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    kind: 'instance',
    ...(url === undefined ? {} : { instantiates: [url] }),
    software: { name: 'Reference NCPeH of ncpeh-imaging' },
    fhirVersion,
    format: [fhirJson, fhirXml],
    ...(implementationGuide === undefined ? {} : { implementationGuide }),
    rest: [
      { mode: 'server', resource: [...servedTypes].sort().map((type) => resourceOf(guide, type)) },
    ],
  };
}
