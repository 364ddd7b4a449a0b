import type { FhirResource } from 'fhir/r4.js';

import { Refusal } from '../operation-outcome.ts';
import { addressOf } from '../standing.ts';
import type { Store } from '../store.ts';
import type { Definition, Definitions } from './definitions.ts';
import { splitUnescaped } from './escape.ts';
import { localAddress } from './reference.ts';
import type { ReferenceValue } from './reference.ts';
import type { Circumstance, SearchRule } from './rule.ts';
import { searchRules } from './rules.ts';
import { indexedValues } from './values.ts';

/** What searching needs to know besides the query. */
export interface Catalogue {
  readonly store: Store;
  readonly definitions: Definitions;
  /** The FHIR base, without a slash at its end. */
  readonly base: string;
}

/** One `name=value` of a query as a question about a resource. */
export interface Criterion {
  /** The parameter's name without modifier and chain. */
  readonly parameter: string;
  /** How many alternatives the commas in the value make. */
  readonly alternatives: number;
  /** Of a chained criterion: the resources its last step selects. */
  readonly targets?: readonly FhirResource[];
  readonly admits: (resource: FhirResource) => boolean;
}

/** `name`, `name:modifier`, `name.chain`, `name:Type.chain`. */
interface WrittenName {
  readonly parameter: string;
  readonly modifier: string | undefined;
  readonly chain: string | undefined;
}

function writtenName(text: string): WrittenName {
  const [, parameter = text, modifier, chain] =
    /^([^:.]+)(?::([^:.]+))?(?:\.(.+))?$/.exec(text) ?? [];
  return { parameter, modifier, chain };
}

/** Type modifiers (`patient:Patient=1`) start with a capital; all others must be known to the rule. */
function checkModifier(definition: Definition, modifier: string | undefined): void {
  if (modifier === undefined) return;
  const { modifiers } = searchRules[definition.type];
  const isType = definition.type === 'reference' && /^[A-Z]/.test(modifier);
  if (isType || modifiers.includes(modifier)) return;
  const offered = modifiers.map((name) => `:${name}`).join(', ') || 'none';
  const says = `Found ${definition.name}:${modifier}; modifiers understood here: ${offered}.`;
  throw new Refusal(400, 'not-supported', says);
}

function plain(definition: Definition, modifier: string | undefined, value: string, base: string) {
  const circumstance: Circumstance = { base, targets: definition.targets };
  // Each rule reads only the values that its own index made: see indexedValues.
  const rule = searchRules[definition.type] as SearchRule<unknown>;
  const pieces = splitUnescaped(value, ',');
  const tests = pieces.map((piece) => rule.test(piece, modifier, circumstance));
  return {
    parameter: definition.name,
    alternatives: pieces.length,
    admits: (resource: FhirResource) =>
      indexedValues(resource, definition).some((each) => tests.some((test) => test(each))),
  };
}

function chained(
  catalogue: Catalogue,
  definition: Definition,
  { modifier, chain = '' }: WrittenName,
  value: string,
): Criterion | undefined {
  const possible =
    definition.targets.length > 0 ? definition.targets : [...catalogue.definitions.keys()];
  const types = modifier === undefined ? possible : [modifier];
  const steps = types.map((type) => ({ type, step: criterionOf(catalogue, type, chain, value) }));
  if (steps.every(({ step }) => step === undefined)) return undefined;
  const targets = steps.flatMap(({ type, step }) =>
    catalogue.store.listed(type).filter((resource) => step?.admits(resource)),
  );
  const addresses = new Set(targets.map(addressOf));
  const admits = (resource: FhirResource) =>
    (indexedValues(resource, definition) as readonly ReferenceValue[]).some(({ address }) =>
      addresses.has(localAddress(address, catalogue.base)),
    );
  return { parameter: definition.name, alternatives: 1, targets, admits };
}

/**
 * The question one `name=value` asks of resources of a type; `undefined` when the name is not known there.
 * @throws Refusal when the name is known but its modifier or value is not.
 */
export function criterionOf(
  catalogue: Catalogue,
  type: string,
  name: string,
  value: string,
): Criterion | undefined {
  const written = writtenName(name);
  const definition = catalogue.definitions.get(type)?.get(written.parameter);
  if (definition === undefined) return undefined;
  if (value === '') {
    throw new Refusal(400, 'value', `Found ${name} without a value; give one or leave it out.`);
  }
  if (written.chain === undefined) {
    checkModifier(definition, written.modifier);
    return plain(definition, written.modifier, value, catalogue.base);
  }
  if (definition.type !== 'reference') return undefined;
  return chained(catalogue, definition, written, value);
}
