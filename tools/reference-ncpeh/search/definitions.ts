import type { CapabilityStatement, SearchParameter } from 'fhir/r4.js';

import type { SearchType } from './rules.ts';

/** A search parameter of one resource type, ready to be evaluated. */
export interface Definition {
  /** As it stands in a URL. */
  readonly name: string;
  readonly type: SearchType;
  /** FHIRPath, only the alternatives that concern the resource type. */
  readonly expression: string;
  /** Names its type and expression, which alone decide what it selects: definitions of one index share their values. */
  readonly index: string;
  /** Types its references may have; empty is any, or none for other types. */
  readonly targets: readonly string[];
}

/** Resource type → parameter name → definition. */
export type Definitions = ReadonlyMap<string, ReadonlyMap<string, Definition>>;

const idParameter: Definition = {
  name: '_id',
  type: 'token',
  expression: 'Resource.id',
  index: 'token Resource.id',
  targets: [],
};

/** The alternatives of a union; a bar inside parentheses belongs to one of them. */
function alternatives(expression: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= expression.length; at += 1) {
    if (expression[at] === '(') depth += 1;
    if (expression[at] === ')') depth -= 1;
    const separated = at === expression.length || (expression[at] === '|' && depth === 0);
    if (!separated) continue;
    pieces.push(expression.slice(start, at).trim());
    start = at + 1;
  }
  return pieces;
}

/** Core parameters are shared by many types (`AllergyIntolerance.patient | CarePlan.subject… | …`): only this type's part is run. */
function narrowed(expression: string, type: string): string {
  return alternatives(expression)
    .filter((alternative) => {
      const start = /^\(*([A-Z]\w*)\./.exec(alternative)?.[1];
      return start === undefined || [type, 'Resource', 'DomainResource'].includes(start);
    })
    .join(' | ');
}

function definitionOf(name: string, parameter: SearchParameter, type: string): Definition {
  const expression = narrowed(parameter.expression ?? '', type);
  return {
    name,
    type: parameter.type as SearchType,
    expression,
    index: `${parameter.type} ${expression}`,
    targets: parameter.target ?? [],
  };
}

/**
 * The parameters of every type that the server says it can search. A parameter without a definition cannot be there: see
 * capability.ts.
 */
export function definitionsOf(
  capability: CapabilityStatement,
  searchParameters: readonly SearchParameter[],
): Definitions {
  const byUrl = new Map(searchParameters.map((parameter) => [parameter.url, parameter]));
  const searchable = (capability.rest?.[0]?.resource ?? []).filter(
    ({ searchParam }) => searchParam,
  );
  return new Map(
    searchable.map(({ type, searchParam }) => {
      const definitions = (searchParam ?? []).flatMap(({ name, definition }) => {
        const parameter = byUrl.get(definition ?? '');
        return parameter === undefined ? [] : [definitionOf(name, parameter, type)];
      });
      return [type, new Map([idParameter, ...definitions].map((each) => [each.name, each]))];
    }),
  );
}
