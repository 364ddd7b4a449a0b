/** How much of anything one exchange may take. Milliseconds and bytes. */
export interface Budgets {
  /** One FHIR exchange, from the request to the end of its answer. */
  readonly fhirMs: number;
  /** One exchange on the image base. */
  readonly imagesMs: number;
  /** Until a connection stands. */
  readonly connectMs: number;
  /** The request that tells a broken path from a broken candidate. */
  readonly controlMs: number;
  /** All waiting for a candidate that says 429, or 503 with Retry-After, within one exchange. */
  readonly waitMs: number;
  /** A FHIR or DICOM JSON body, on the wire and decoded. */
  readonly fhirBytes: number;
  /** A body of images, on the wire and decoded; it is never kept. */
  readonly imagesBytes: number;
  /** Levels of JSON: no FHIR resource comes near; a parser that recurses would fall over. */
  readonly jsonDepth: number;
  readonly redirects: number;
}

const MiB = 1024 * 1024;

/** What holds unless the configuration says otherwise. */
export const defaultBudgets: Budgets = {
  fhirMs: 30_000,
  imagesMs: 600_000,
  connectMs: 10_000,
  controlMs: 10_000,
  waitMs: 30_000,
  fhirBytes: 50 * MiB,
  imagesBytes: 8 * 1024 * MiB,
  jsonDepth: 200,
  redirects: 5,
};
