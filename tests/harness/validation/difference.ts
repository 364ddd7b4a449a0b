const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** An array changed in one item is that item's business; any other change is the array's. */
function inArrays(left: unknown[], right: unknown[], path: string): string[] {
  const differing = left.flatMap((item, index) => (same(item, right[index]) ? [] : [index]));
  const [index] = differing;
  return left.length === right.length && differing.length === 1 && index !== undefined
    ? places(left[index], right[index], `${path}/${String(index)}`)
    : [path];
}

/** A member renamed is one place, not two; an object of which nothing is left is one place. */
function inObjects(
  left: Record<string, unknown>,
  right: Record<string, unknown>,
  path: string,
): string[] {
  const lost = Object.keys(left).filter((key) => !(key in right));
  const won = Object.keys(right).filter((key) => !(key in left));
  const kept = Object.keys(left).filter((key) => key in right);
  if (kept.every((key) => !same(left[key], right[key])) && Object.keys(left).length > 1)
    return [path];
  const rename = lost.length === 1 && won.length === 1 ? won : [...lost, ...won];
  return [
    ...rename.map((key) => `${path}/${key}`),
    ...kept.flatMap((key) => places(left[key], right[key], `${path}/${key}`)),
  ];
}

/** JSON pointers of the places where two documents differ. */
export function places(left: unknown, right: unknown, path = ''): string[] {
  if (same(left, right)) return [];
  if (Array.isArray(left) && Array.isArray(right)) return inArrays(left, right, path);
  if (isObject(left) && isObject(right)) return inObjects(left, right, path);
  return [path];
}
