/** A base address and the headers that go to it and to nowhere else. */
export interface Base {
  /** Without a slash at its end. */
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Routes and options a candidate declares. */
export interface Declared {
  readonly manifests: readonly ('documents' | 'resources')[];
  readonly reports: readonly ('documents' | 'resources')[];
  readonly options: readonly string[];
}

/** How a candidate is reached and what its owner says of it: from a file, from flags, or both. */
export interface Configuration {
  readonly name: string;
  readonly fhir: Base;
  readonly images: Base;
  /** Scenario patient → the identifier the candidate knows that person by. */
  readonly patients: Readonly<Record<string, { readonly system: string; readonly value: string }>>;
  /** Absolute path of the facts index; absent: it is not known what the candidate holds. */
  readonly facts?: string;
  /** Absent: the harness reads the routes from the CapabilityStatement. */
  readonly declares?: Declared;
  readonly line: string;
  /** What a run may cost; absent members are the runner's. */
  readonly sampling?: { readonly seed?: string; readonly requests?: number };
}

/** A configuration that cannot be used; the message names source and key, what was found and what is wanted. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
