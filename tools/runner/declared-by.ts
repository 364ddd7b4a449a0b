import type { Declares } from '../exchange/target.ts';
import type { Run } from '../verdict/run.ts';

type Members = Readonly<Record<string, unknown>>;

const everything: Declares = {
  manifests: ['documents', 'resources'],
  reports: ['documents', 'resources'],
  options: ['download'],
};

/**
 * What a candidate declares when its owner has not said: the routes whose resource types its
 * CapabilityStatement lets one search, and download, because an image base was given.
 * Without a CapabilityStatement everything is taken as declared, so that nothing goes unjudged.
 */
export function declaredBy(metadata: unknown): Declares {
  if (!isStatement(metadata)) return everything;
  const searched = new Set(
    list(members(metadata)['rest'])
      .flatMap((rest) => list(members(rest)['resource']))
      .filter((resource) => list(members(resource)['interaction']).some(isSearch))
      .map((resource) => members(resource)['type']),
  );
  const documents = searched.has('DocumentReference') ? (['documents'] as const) : [];
  return {
    manifests: [...documents, ...(searched.has('ImagingStudy') ? (['resources'] as const) : [])],
    reports: [...documents, ...(searched.has('DiagnosticReport') ? (['resources'] as const) : [])],
    options: everything.options,
  };
}

/** Who says what a candidate declares. */
export function whoDeclares(
  owner: Declares | undefined,
  metadata: unknown,
): NonNullable<Run['target']['declaredBy']> {
  if (owner !== undefined) return 'owner';
  return isStatement(metadata) ? 'CapabilityStatement' : 'nobody';
}

const isStatement = (metadata: unknown): boolean =>
  members(metadata)['resourceType'] === 'CapabilityStatement';

const isSearch = (interaction: unknown): boolean => members(interaction)['code'] === 'search-type';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const members = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {};
