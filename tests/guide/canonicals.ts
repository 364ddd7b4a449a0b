/** A canonical URL somewhere in the guide, and where. */
export interface Canonical {
  readonly url: string;
  /** `Type/id` of the resource, and the property that holds the URL. */
  readonly at: string;
}

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Properties of type canonical, and those that hold the URL of an extension or search parameter. */
const names = new Set([
  ...['baseDefinition', 'profile', 'targetProfile', 'valueSet', 'supplements', 'derivedFrom'],
  ...['supportedProfile', 'instantiates', 'implementationGuide', 'definition', 'actor'],
  ...['sourceCanonical', 'targetCanonical', 'valueCanonical', 'exampleCanonical', 'satisfies'],
]);

const strings = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

/** Only an absolute URL is a canonical: `definition` is also text, and the parts of an extension have plain names. */
const isUrl = (text: string): boolean => /^(?:https?|urn):\S+$/.test(text);

/** The URLs of the canonical properties of a resource, and of its extensions, at any depth; without versions and fragments. */
export function canonicalsIn(value: unknown, at: string, isExtension = false): Canonical[] {
  if (Array.isArray(value)) return value.flatMap((one) => canonicalsIn(one, at, isExtension));
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const held = names.has(name) || (isExtension && name === 'url') ? strings(member) : [];
    return [
      ...held
        .filter(isUrl)
        .map((url) => ({ url: url.replace(/[|#].*$/, ''), at: `${at} ${name}` })),
      ...canonicalsIn(member, at, /^(?:modifierE|e)xtension$/.test(name)),
    ];
  });
}
