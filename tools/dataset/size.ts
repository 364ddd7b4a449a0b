/** How large the images are made. What is small for tests is large for measuring, and nothing but pixels and counts differs. */
export interface Size {
  /** Rows and columns of every image; an even number, 64 when not said. One image takes 2 × edge² bytes. */
  readonly edge?: number;
  /** Times the instances of every image series; 1 when not said. */
  readonly instances?: number;
  /** Scales this study alone, by its name in the scenario. */
  readonly study?: string;
  /** How many studies the patient with the long history has; those of the tables when not said, and never fewer. */
  readonly history?: number;
}

/** Rows and columns where nothing else is asked for. */
const smallEdge = 64;

function positive(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`The size has ${name} ${value}; give a whole number above 0.`);
}

/** The edge and the factor that a study is made with; `own` is its edge where none is asked for. */
export function sizeOf(
  size: Size,
  study: string,
  own: number = smallEdge,
): { edge: number; factor: number } {
  const scaled = size.study === undefined || size.study === study;
  const edge = positive('edge', scaled ? (size.edge ?? own) : own);
  if (edge % 2 !== 0) throw new RangeError(`The size has edge ${edge}; give an even number.`);
  return { edge, factor: positive('instances', scaled ? (size.instances ?? 1) : 1) };
}
