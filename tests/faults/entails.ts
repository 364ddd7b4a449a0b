/**
 * Consequences between requirements, declared once: who breaks `from` may break `to` as well.
 * An entailment that no fault realises is an error of the matrix, so that this table stays honest.
 */
export interface Entailment {
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

export const entails: readonly Entailment[] = [];
