import type { Facts, ManifestFacts, ReportFacts, StudyFacts } from '../../../tools/oracle/facts.ts';
import { bareUid } from '../answers/identifiers.ts';
import { members, text } from '../answers/shape.ts';

/** `system|value`, UUIDs in small letters and OIDs without their prefix: one identifier is written in several ways. */
function key(identifier: unknown): string {
  const { system, value } = members(identifier);
  const written = text(value) ?? '';
  const urn = /^urn:uuid:/i.test(written) ? written.toLowerCase() : bareUid(written);
  return `${text(system) ?? ''}|${urn}`;
}

/** What all versions, formats and copies of a manifest or report have in common: the study, or the report they are of. */
export const contentOf = (known: StudyFacts | ReportFacts | ManifestFacts): string =>
  'reportIdentifier' in known
    ? key(known.reportIdentifier)
    : 'study' in known
      ? known.study
      : known.uid;

const indexes = new WeakMap<Facts, ReadonlyMap<string, readonly string[]>>();

/** Contents by identifier, arranged once for each facts index. */
function indexOf(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(facts) ?? arranged(facts);
  indexes.set(facts, known);
  return known;
}

function arranged(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const versions: readonly (ManifestFacts | ReportFacts)[] = [...facts.manifests, ...facts.reports];
  for (const version of versions)
    for (const name of [
      key(version.identifier),
      ...('reportIdentifier' in version ? [key(version.reportIdentifier)] : []),
    ])
      found.set(name, [...(found.get(name) ?? []), contentOf(version)]);
  return found;
}

/** The contents that the data set knows by identifiers, each once. */
export const contentsNamed = (facts: Facts, identifiers: readonly unknown[]): readonly string[] => [
  ...new Set(identifiers.flatMap((identifier) => indexOf(facts).get(key(identifier)) ?? [])),
];

/** Whether identifiers are known, and of other contents alone than that of an entry. */
export function isOfAnother(
  facts: Facts,
  { known }: { readonly known: StudyFacts | ReportFacts },
  identifiers: readonly unknown[],
): boolean {
  const named = contentsNamed(facts, identifiers);
  return named.length > 0 && !named.includes(contentOf(known));
}
