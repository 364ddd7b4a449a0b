/** A figure with what is needed to believe it: evidence, never a verdict. `lineProfile` is added where it is recorded. */
export interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** Bytes, or the number of observations, that the value rests on. */
  readonly size: number;
  readonly validity: 'valid' | 'insufficient' | 'invalid';
  readonly why?: string;
}

/** Too little was observed to tell; nothing is extrapolated. */
export const insufficient = (name: string, unit: string, size: number, why: string): Figure => ({
  name,
  value: null,
  unit,
  size,
  validity: 'insufficient',
  why,
});

/** Something else ran at the time, so the figure is not about the candidate; it is measured again. */
export const invalid = (figure: Figure, why: string): Figure => ({
  ...figure,
  value: null,
  validity: 'invalid',
  why,
});
