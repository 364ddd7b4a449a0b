import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './fhir-cache.ts';
import { core } from './fhir-packages.ts';
import type { GuideResource } from './guide-resource.ts';

/** The CapabilityStatement whose search parameters are gathered: NCPeH-A, the one that answers queries. */
const provider = 'ncpeh-a';

interface NamedParameter {
  readonly name: string;
  readonly definition?: string;
}

interface CapabilityStatement extends GuideResource {
  readonly rest?: readonly {
    readonly searchParam?: readonly NamedParameter[];
    readonly resource?: readonly {
      readonly type: string;
      readonly searchParam?: readonly NamedParameter[];
    }[];
  }[];
}

interface SearchParameter extends GuideResource {
  readonly url: string;
  readonly code: string;
  readonly base: readonly string[];
}

/** A parameter as a CapabilityStatement names it, for one type. */
interface Named extends NamedParameter {
  readonly type: string;
}

function namedBy({ rest = [] }: CapabilityStatement): Named[] {
  return rest.flatMap(({ searchParam = [], resource = [] }) => [
    ...searchParam.map((parameter) => ({ ...parameter, type: 'Resource' })),
    ...resource.flatMap(({ type, searchParam: ofType = [] }) =>
      ofType.map((parameter) => ({ ...parameter, type })),
    ),
  ]);
}

const bases = (type: string): string[] => [type, 'DomainResource', 'Resource'];

/** The parameter of core with that canonical; core's files are named after the tail of it. */
function ofCoreByUrl(folder: string, url: string): SearchParameter | undefined {
  const file = join(
    folder,
    `SearchParameter-${url.replace(/\|.*$/, '').split('/').at(-1) ?? ''}.json`,
  );
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as SearchParameter;
}

function everyOfCore(folder: string): SearchParameter[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('SearchParameter-'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as SearchParameter);
}

/** Finds what a CapabilityStatement names: among the guide's own parameters, then in core. */
function finder(
  own: readonly SearchParameter[],
  folder: string,
): (named: Named) => SearchParameter {
  let all: readonly SearchParameter[] | undefined;
  const byCode = ({ name, type }: Named): SearchParameter | undefined =>
    (all ??= [...own, ...everyOfCore(folder)]).find(
      ({ code, base }) => code === name && base.some((of) => bases(type).includes(of)),
    );
  return (named) => {
    const url = named.definition?.replace(/\|.*$/, '');
    const found =
      url === undefined
        ? byCode(named)
        : (own.find((parameter) => parameter.url === url) ?? ofCoreByUrl(folder, url));
    if (found !== undefined && (url === undefined || found.url === url)) return found;
    throw new Error(
      `CapabilityStatement ${provider} names the search parameter ${named.name} of ${named.type}` +
        `${url === undefined ? '' : ` (${url})`}, which neither the guide nor FHIR core defines. ` +
        'Define it under input/fsh/search, or correct its definition.',
    );
  };
}

/**
 * A Bundle of every SearchParameter that the CapabilityStatement of NCPeH-A names, core's and our own,
 * sorted by URL: what a server needs to know to search. Empty while there is no such CapabilityStatement.
 * @throws Error naming a parameter that is defined nowhere
 */
export function searchParameters(resources: readonly GuideResource[], home: string): object {
  const statement = resources.find(
    ({ resourceType, id }) => resourceType === 'CapabilityStatement' && id === provider,
  ) as CapabilityStatement | undefined;
  const own = resources.filter(
    ({ resourceType }) => resourceType === 'SearchParameter',
  ) as SearchParameter[];
  const find = finder(own, packageFolder(home, core));
  const found = new Map(
    (statement === undefined ? [] : namedBy(statement))
      .map(find)
      .map((resource) => [resource.url, resource]),
  );
  const entry = [...found.values()]
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map((resource) => ({ fullUrl: resource.url, resource }));
  return {
    resourceType: 'Bundle',
    id: 'search-parameters',
    type: 'collection',
    ...(entry.length > 0 ? { entry } : {}),
  };
}
