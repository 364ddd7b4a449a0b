import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';

/** The types whose lists a judge asks for. */
export const listTypes = ['DocumentReference', 'ImagingStudy', 'DiagnosticReport'] as const;

/** `name=value` pairs of a search in their order, names repeated where they are. */
export type Written = readonly (readonly [name: string, value: string])[];

/** A search as a server sees it, whichever of GET and POST it came by. */
export interface Search {
  readonly type: string;
  readonly method: string;
  readonly parameters: Written;
  /** Asks the server behind, by GET, with whatever parameters. */
  readonly ask: (parameters: Written) => Promise<Response>;
  /** The same of another type. */
  readonly askType: (type: string, parameters: Written) => Promise<Response>;
}

const form = 'application/x-www-form-urlencoded';

/** Whether a request is a search in a form that can be read; what else comes is for the server behind. */
const isSearch = (request: Request, { pathname }: URL): boolean =>
  request.method === 'GET' ||
  (request.method === 'POST' &&
    pathname.endsWith('_search') &&
    request.headers.get('content-type')?.startsWith(form) === true);

const address = /^(.*\/fhir)\/([A-Z]\w+)(?:\/_search)?$/;

async function searchOf(request: Request, handler: Handler): Promise<Search | undefined> {
  const url = new URL(request.url);
  const [, base, type] = address.exec(url.origin + url.pathname) ?? [];
  if (base === undefined || type === undefined || !isSearch(request, url)) return undefined;
  const body = request.method === 'POST' ? new URLSearchParams(await request.text()) : [];
  const accept = request.headers.get('accept') ?? '*/*';
  const prefer = request.headers.get('prefer');
  const headers = { accept, ...(prefer === null ? {} : { prefer }) };
  const askType: Search['askType'] = (asked, parameters) => {
    const query = new URLSearchParams(
      parameters.map(([name, value]): [string, string] => [name, value]),
    );
    return handler(new Request(`${base}/${asked}?${query.toString()}`, { headers }));
  };
  return {
    type,
    method: request.method,
    parameters: [...url.searchParams, ...body],
    askType,
    ask: (parameters) => askType(type, parameters),
  };
}

/**
 * Puts itself in front of searches of some types; every other request goes through.
 * @param answer what is answered instead
 */
export function searching(
  types: readonly string[],
  answer: (search: Search) => Promise<Response>,
): (handler: Handler) => Handler {
  return (handler) => async (request) => {
    const search = await searchOf(request.clone(), handler);
    return search !== undefined && types.includes(search.type) ? answer(search) : handler(request);
  };
}

/** Searches of lists with their parameters rewritten, one by one: to nothing, to others, to themselves. */
export function rewriting(
  rewrite: (parameter: Written[number], search: Search) => Written,
  types: readonly string[] = listTypes,
): (handler: Handler) => Handler {
  return searching(types, (search) =>
    search.ask(search.parameters.flatMap((parameter) => rewrite(parameter, search))),
  );
}
