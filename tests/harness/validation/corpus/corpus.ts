import { readFileSync } from 'node:fs';
import type { CorpusCase } from './case.ts';
import { apply } from './edit.ts';
import { bindings } from './cases/bindings.ts';
import { cardinality } from './cases/cardinality.ts';
import { contained } from './cases/contained.ts';
import { documents } from './cases/documents.ts';
import { extensionContexts } from './cases/extension-contexts.ts';
import { extensions } from './cases/extensions.ts';
import { filters } from './cases/filters.ts';
import { invariants } from './cases/invariants.ts';
import { references } from './cases/references.ts';
import { reslicing } from './cases/reslicing.ts';
import { slicingByReference } from './cases/slicing-by-reference.ts';
import { slicingOrder } from './cases/slicing-order.ts';
import { slicing } from './cases/slicing.ts';
import { types } from './cases/types.ts';
import { values } from './cases/values.ts';

export type { CorpusCase, FaultyCase, RuleKind, ValidCase } from './case.ts';
export { isFaulty } from './case.ts';

export type Resource = Record<string, unknown> & { resourceType: string };

/** Every case of every family. */
export const corpus: readonly CorpusCase[] = [
  ...cardinality,
  ...values,
  ...filters,
  ...bindings,
  ...slicing,
  ...slicingByReference,
  ...slicingOrder,
  ...reslicing,
  ...extensions,
  ...extensionContexts,
  ...references,
  ...contained,
  ...invariants,
  ...types,
  ...documents,
];

/** Must equal `canonical` in sushi-config.yaml (corpus.test.ts compares them). */
export const canonical = 'http://validation-corpus.example/fhir';

export const profileUrl = (one: CorpusCase): string =>
  `${canonical}/StructureDefinition/${one.profile}`;

const byName = new Map(corpus.map((one) => [one.name, one]));

const isResource = (value: unknown): value is Resource =>
  typeof value === 'object' && value !== null && 'resourceType' in value;

/** The resource of a case. It carries no `meta.profile`: the profile is given to the validator. */
export function resourceOf(one: CorpusCase): Resource {
  if (one.twin !== undefined && one.edit !== undefined) {
    const twin = byName.get(one.twin);
    if (twin === undefined) throw new Error(`${one.name}: no case is called "${one.twin}".`);
    return apply(resourceOf(twin), one.edit);
  }
  const file = new URL(`resources/${one.name}.json`, import.meta.url);
  const resource: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isResource(resource)) throw new Error(`${one.name}: the file holds no resource.`);
  return resource;
}
