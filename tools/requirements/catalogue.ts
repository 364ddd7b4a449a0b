import { builtResources, canonicalBase } from '../guide/built.ts';
import type { Requirement } from '../verdict/check.ts';
import { nearest } from './nearest.ts';
import { readStatement } from './read-statement.ts';
import type { RequirementsResource } from './statement.ts';

/** Every statement of the guide, by key, in the guide's order. */
export interface Catalogue {
  readonly requirements: readonly Requirement[];
  /** @throws UnknownRequirement */
  of(key: string): Requirement;
  has(key: string): boolean;
}

/** A key that the guide does not have: in a check file, or typed by a person. */
export class UnknownRequirement extends Error {
  override readonly name = 'UnknownRequirement';
  constructor(key: string, known: Iterable<string>) {
    const near = nearest(key, known);
    super(
      `The guide has no requirement ${key}; declare it under input/fsh/requirements.` +
        (near.length === 0 ? '' : ` Nearest: ${near.join(', ')}.`),
    );
  }
}

/** A catalogue of given requirements. @throws Error when two have one key */
export function catalogueOf(requirements: readonly Requirement[]): Catalogue {
  const byKey = new Map(requirements.map((requirement) => [requirement.key, requirement]));
  if (byKey.size !== requirements.length) throw new Error(twice(requirements));
  return {
    requirements,
    has: (key) => byKey.has(key),
    of: (key) => {
      const found = byKey.get(key);
      if (found === undefined) throw new UnknownRequirement(key, byKey.keys());
      return found;
    },
  };
}

function twice(requirements: readonly Requirement[]): string {
  const keys = requirements.map(({ key }) => key);
  const found = keys.find((key, index) => keys.indexOf(key) !== index) ?? '';
  return `The guide declares ${found} more than once; wanted one statement a key. Correct it under input/fsh/requirements.`;
}

/**
 * The catalogue of the built guide.
 * @throws GuideNotBuilt when it is not built; Error when a statement cannot be read
 */
export function readCatalogue(): Catalogue {
  const canonical = canonicalBase();
  // The R5 type has no interface in @types/fhir's R4, so the built JSON is narrowed by our own.
  const resources = builtResources('Requirements') as readonly RequirementsResource[];
  return catalogueOf(
    resources.flatMap((resource) =>
      (resource.statement ?? []).map((statement) => readStatement(resource, statement, canonical)),
    ),
  );
}
