import type {
  CapabilityStatement,
  CapabilityStatementRestResourceSearchParam as SearchParam,
} from 'fhir/r4.js';
import type { Handler } from '../../../../tools/reference-ncpeh/seam.ts';
import { stating } from '../../seams/capability-statement.ts';
import { searching } from '../../seams/search-request.ts';
import type { Search } from '../../seams/search-request.ts';
import type { Rule } from '../variant.ts';
import { refusal } from './refusal.ts';

/** The search parameters a server knows, as they are written in a URL, by resource type. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** Parameters about the answer and not about the resource, which every server here knows. */
const ofTheAnswer = [
  '_id',
  '_count',
  '_sort',
  '_total',
  '_format',
  '_include',
  '_offset',
  '_summary',
];

/** A modifier is listed under the parameter it modifies; a chain under its own name, as servers that offer no more do. */
const listedAs = (written: string): string => written.split(':')[0] ?? written;

function parametersOf(names: readonly string[], listed: readonly SearchParam[]): SearchParam[] {
  const chain: SearchParam = { name: 'patient.identifier', type: 'token' };
  return [...new Set(names.map(listedAs))].flatMap(
    (name) => [...listed, chain].find((each) => each.name === name) ?? [],
  );
}

function without(known: Known, statement: CapabilityStatement): CapabilityStatement {
  const rest = (statement.rest ?? []).map((each) => ({
    ...each,
    resource: (each.resource ?? []).flatMap((resource) => {
      const names = known[resource.type];
      if (names === undefined) return [resource];
      if (names.length === 0) return [];
      return [{ ...resource, searchParam: parametersOf(names, resource.searchParam ?? []) }];
    }),
  }));
  return { ...statement, rest };
}

/**
 * The server knows no other search parameters, and says so in its CapabilityStatement. A type without any is not searched.
 * @param otherwise what becomes of a parameter that it does not know
 */
export function knowing(
  known: Known,
  otherwise: (name: string, search: Search) => 'ignored' | Response,
): NonNullable<Rule['fhir']> {
  const answer = (search: Search): Promise<Response> => {
    const names = [...ofTheAnswer, ...(known[search.type] ?? [])];
    if (known[search.type]?.length === 0)
      return Promise.resolve(
        refusal(404, 'not-supported', `${search.type} is not supported here.`),
      );
    const kept = search.parameters.filter(([name]) => names.includes(name));
    const refused = search.parameters
      .filter(([name]) => !names.includes(name))
      .map(([name]) => otherwise(name, search))
      .find((each) => each instanceof Response);
    return refused instanceof Response ? Promise.resolve(refused) : search.ask(kept);
  };
  const wrap = searching(Object.keys(known), answer);
  const statement = stating((found) => without(known, found));
  return (handler: Handler) => statement(wrap(handler));
}
