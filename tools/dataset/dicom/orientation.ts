/** How a slice lies in the body (PS3.3 C.7.6.2.1.1), in coordinates to the left, to the back and to the head. */
export interface Plane {
  /** Direction of a row, then of a column. */
  readonly axes: readonly number[];
  /** Direction from one slice to the next. */
  readonly normal: readonly number[];
}

const axial: Plane = { axes: [1, 0, 0, 0, 1, 0], normal: [0, 0, 1] };
const coronal: Plane = { axes: [1, 0, 0, 0, 0, -1], normal: [0, 1, 0] };
const sagittal: Plane = { axes: [0, 1, 0, 0, 0, -1], normal: [1, 0, 0] };

/** The plane that the description of a series names; axial where it names none. */
export function planeOf(description: string): Plane {
  if (/\bsagittal\b/i.test(description)) return sagittal;
  return /\bcoronal\b/i.test(description) ? coronal : axial;
}

/** Patient Orientation (0020,0020) of a projection: of the view that the description of its series has in the place `number`, from 1. */
export function orientationOf(description: string, number: number): string[] {
  const view = description.split(' and ')[number - 1] ?? description;
  return /\blateral\b/i.test(view) ? ['A', 'F'] : ['L', 'F'];
}
