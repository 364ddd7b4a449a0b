/**
 * A FHIRPath as both sides are compared by: without what the referee adds to names, `/*Patient/1*\/`,
 * `.ofType(Quantity)`, `[x]`, and without what stands outside the resource in its Bundle of targets.
 */
export function plain(path: string): string {
  return path
    .replace(/\/\*.*?\*\//g, '')
    .replace(/\.ofType\(\w+\)/g, '')
    .replace(/\[(x|url=[^\]]*)\]/g, '');
}

interface Step {
  readonly name: string;
  readonly index: string | undefined;
}

const stepsOf = (path: string): readonly Step[] =>
  path.split('.').map((step) => {
    const [, name = step, index] = /^([^[]*)(?:\[(\d+)\])?/.exec(step) ?? [];
    return { name, index };
  });

/** Whether two paths name the same element, or one an element above the other; a missing index fits any. */
export function isAlong(one: string, other: string): boolean {
  const [left, right] = [stepsOf(one), stepsOf(other)];
  return left.slice(0, right.length).every(({ name, index }, at) => {
    const step = right[at];
    if (step?.name !== name) return false;
    return index === undefined || step.index === undefined || index === step.index;
  });
}
