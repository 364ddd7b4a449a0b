/** A FHIR package and the npm package that carries its files. */
export interface FhirPackage {
  readonly name: string;
  readonly version: string;
  readonly carrier: string;
}

/** The FHIR core: the definitions of one FHIR version, which every other package needs. */
export const core: FhirPackage = {
  name: 'hl7.fhir.r4.core',
  version: '4.0.1',
  // The registries of FHIR packages carry core under its own name, npm does not: the official
  // package of examples holds the same definitions, unmodified.
  carrier: 'hl7.fhir.r4.examples',
};

/** The extensions pack: where it and core define one URL, it wins. */
export const extensions: FhirPackage = {
  name: 'hl7.fhir.uv.extensions.r4',
  version: '5.3.0-ballot-tc1',
  carrier: 'hl7.fhir.uv.extensions.r4',
};

const terminology: FhirPackage = {
  name: 'hl7.terminology.r4',
  version: '7.0.1',
  carrier: 'hl7.terminology.r4',
};

/** What the guide is built on; the versions are those of package.json and of sushi-config.yaml. */
export const fhirPackages: readonly FhirPackage[] = [core, terminology, extensions];

/** `NAME#VERSION`, as a FHIR package cache names its folders. */
export const labelOf = ({ name, version }: FhirPackage): string => `${name}#${version}`;
