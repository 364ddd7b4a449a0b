import type { FhirResource } from 'fhir/r4.js';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';

import type { Definition } from './definitions.ts';
import { isObject } from './rule.ts';
import { searchRules } from './rules.ts';

type Evaluate = (resource: FhirResource) => unknown[];

const compiled = new Map<string, Evaluate>();

/** `resolve() is Patient` asks for the type of a reference; nothing is fetched to answer that. */
function refersTo(references: readonly unknown[], type: string): readonly boolean[] {
  return references.map((reference) => {
    const address = isObject(reference) ? reference['reference'] : undefined;
    const named = isObject(reference) ? reference['type'] : undefined;
    return named === type || (typeof address === 'string' && isOfType(address, type));
  });
}

function isOfType(address: string, type: string): boolean {
  return new RegExp(`(^|/)${type}/[^/]+$`).test(address);
}

function evaluatorOf(expression: string): Evaluate {
  const known = compiled.get(expression);
  if (known !== undefined) return known;
  const local = expression.replace(/resolve\(\) is (\w+)/g, "refersTo('$1')");
  const made = fhirpath.compile(local, r4, {
    userInvocationTable: { refersTo: { fn: refersTo, arity: { 1: ['String'] } } },
  }) as Evaluate;
  compiled.set(expression, made);
  return made;
}

const indexed = new WeakMap<FhirResource, Map<string, readonly unknown[]>>();

/**
 * What a parameter selects of a resource, as values of its rule. Evaluated once per resource object and remembered with it, when
 * first asked: stores that share resources (a data fault changes only a few) share the index too.
 */
export function indexedValues(resource: FhirResource, definition: Definition): readonly unknown[] {
  const values = indexed.get(resource) ?? new Map<string, readonly unknown[]>();
  indexed.set(resource, values);
  const known = values.get(definition.index);
  if (known !== undefined) return known;
  const made = searchRules[definition.type].index(evaluatorOf(definition.expression)(resource));
  values.set(definition.index, made);
  return made;
}
