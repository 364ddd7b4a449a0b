import { builtResources, type BuiltResource } from './built.ts';

interface Extension {
  readonly url: string;
  readonly valueCode?: string;
  readonly valueCanonical?: string;
  readonly extension?: readonly Extension[];
}

interface Element {
  readonly id: string;
  readonly path: string;
  readonly type?: readonly { readonly profile?: readonly string[] }[];
  readonly extension?: readonly Extension[];
}

/** A profile of the guide, as far as obligations need it. */
export interface Profile extends BuiltResource {
  readonly kind: string;
  readonly type: string;
  readonly snapshot?: { readonly element: readonly Element[] };
}

/** Which profiles oblige somebody at a path, and to what. */
export interface Profiled {
  /** Ids of profiles. */
  readonly profiles: readonly string[];
  /** `ncpeh-a SHALL:populate`. */
  readonly obligations: readonly string[];
}

/**
 * The profiles of the built guide.
 * @throws GuideNotBuilt when there is no built guide
 */
export function profiles(): readonly Profile[] {
  const definitions = builtResources('StructureDefinition') as readonly Profile[];
  return definitions.filter(({ kind, type }) => kind === 'resource' && type !== 'Extension');
}

/** What profiles say of the FHIR paths of an element: `Patient.gender`, `ImagingStudy.extension(study-size)`. */
export function profiledAt(paths: readonly string[], all: readonly Profile[]): Profiled {
  const found = paths.flatMap((path) =>
    all.flatMap((profile) => {
      const obliged = obligationsAt(path, profile);
      // A path that is a type stands for its profiles as a whole.
      return obliged.length > 0 || path === profile.type ? [{ profile: profile.id, obliged }] : [];
    }),
  );
  return {
    profiles: [...new Set(found.map(({ profile }) => profile))].sort(),
    obligations: [...new Set(found.flatMap(({ obliged }) => obliged))].sort(),
  };
}

/** At the element itself; where only slices of it have any, at those. */
function obligationsAt(path: string, { snapshot }: Profile): readonly string[] {
  const all = (snapshot?.element ?? []).filter((element) => isAt(element, path));
  const own = all.filter(({ id, path: whole }) => id === whole).flatMap(obligationsOf);
  return own.length > 0 ? own : all.flatMap(obligationsOf);
}

function isAt({ path, type = [] }: Element, wanted: string): boolean {
  const [, holder, extension] = /^(.*\.extension)\(([^)]+)\)$/.exec(wanted) ?? [];
  if (extension === undefined) return path === wanted;
  const urls = type.flatMap(({ profile = [] }) => profile);
  return path === holder && urls.some((url) => url.endsWith(`/${extension}`));
}

const obligationsOf = ({ extension = [] }: Element): readonly string[] =>
  extension
    .filter(({ url }) => url.endsWith('/obligation'))
    .flatMap(({ extension: parts = [] }) => {
      const actors = parts.flatMap(({ valueCanonical }) => valueCanonical?.split('/').at(-1) ?? []);
      const codes = parts.flatMap(({ valueCode }) => valueCode ?? []);
      return actors.flatMap((actor) => codes.map((code) => `${actor} ${code}`));
    });
