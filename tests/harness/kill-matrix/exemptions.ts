/** Why no fault of content has to kill a check. */
export interface Exemption {
  /** An identity, `KEY/slug` or a key. */
  readonly check: string;
  /** `status` and `format`: a fault of that kind has to kill it. `evidence`: a MAY, proven by a test with a known answer. */
  readonly about: 'status' | 'format' | 'evidence';
  readonly because: string;
}

/** All exemptions; one that is not needed is an error of the matrix. */
export const exemptions: readonly Exemption[] = [];
