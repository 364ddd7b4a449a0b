import type { JsonObject } from '../../../../tools/validation/strip-definition.ts';
import type { TerminologySource } from '../../../../tools/validation/terminology.ts';

/** Definitions in memory: the asked version before the last one of the URL. */
export function sourceOf(...definitions: readonly JsonObject[]): TerminologySource {
  const find = (kind: string) => (canonical: string) => {
    const [url, version] = canonical.split('|');
    const known = definitions.filter(
      (one) =>
        one['resourceType'] === kind && one['url'] === url && one['content'] !== 'supplement',
    );
    return known.find((one) => one['version'] === version) ?? known.at(-1);
  };
  return {
    valueSet: find('ValueSet'),
    codeSystem: find('CodeSystem'),
    supplements: (url) =>
      definitions.filter((one) => one['content'] === 'supplement' && one['supplements'] === url),
  };
}

/** A value set of one URL, given its `compose`. */
export const composing = (url: string, compose: JsonObject): JsonObject => ({
  resourceType: 'ValueSet',
  url,
  compose,
});

/** A value set that selects by one filter. */
export const filtering = (
  system: string,
  property: string,
  op: string,
  value: string,
): JsonObject => composing('urn:set', { include: [{ system, filter: [{ property, op, value }] }] });
