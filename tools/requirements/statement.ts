/** The parts of an R5 Requirements resource that the catalogue reads; @types/fhir has no R5 for it. */
export interface RequirementsResource {
  readonly resourceType: string;
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly actor?: readonly string[];
  readonly derivedFrom?: readonly string[];
  readonly reference?: readonly string[];
  readonly statement?: readonly Statement[];
}

/** One normative sentence. */
export interface Statement {
  readonly key: string;
  readonly label?: string;
  readonly conformance?: readonly string[];
  readonly requirement: string;
  readonly derivedFrom?: string;
  readonly reference?: readonly string[];
  readonly extension?: readonly Extension[];
}

/** An extension, narrowed to the value types our own five have. */
export interface Extension {
  readonly url: string;
  readonly valueString?: string;
  readonly valueCode?: string;
  readonly valueBoolean?: boolean;
  readonly extension?: readonly Extension[];
}
