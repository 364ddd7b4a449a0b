/** A resource of the guide while it is built: JSON, narrowed where it is read. */
export interface GuideResource {
  readonly resourceType: string;
  readonly id: string;
  readonly url?: string;
  readonly version?: string;
  readonly [element: string]: unknown;
}

/** The file a resource stands in, in the built guide and in the package. */
export const fileOf = ({ resourceType, id }: GuideResource): string => `${resourceType}-${id}.json`;

/** What the packager and the tools read of the guide's ImplementationGuide. */
export interface ImplementationGuide extends GuideResource {
  readonly url: string;
  readonly version: string;
  readonly packageId: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly license: string;
  readonly fhirVersion: readonly string[];
  readonly dependsOn?: readonly { readonly packageId: string; readonly version: string }[];
  readonly definition: {
    readonly resource: readonly {
      readonly reference: { readonly reference: string };
      readonly exampleBoolean?: boolean;
      readonly exampleCanonical?: string;
    }[];
  };
}

/**
 * The ImplementationGuide among the resources.
 * @throws Error when there is none: sushi-config.yaml says FSHOnly
 */
export function implementationGuideOf(resources: readonly GuideResource[]): ImplementationGuide {
  const found = resources.find(({ resourceType }) => resourceType === 'ImplementationGuide');
  if (found !== undefined) return found as ImplementationGuide;
  throw new Error(
    'SUSHI wrote no ImplementationGuide, and the canonical is read from it. Remove FSHOnly from sushi-config.yaml.',
  );
}

/** The canonical base: the ImplementationGuide's URL less its tail. */
export const baseOf = ({ url }: ImplementationGuide): string =>
  url.replace(/\/ImplementationGuide\/[^/]+$/, '');
