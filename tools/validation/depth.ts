/** Nesting beyond this is refused: no FHIR resource needs it, and rules recurse along it. */
export const deepest = 200;

const isContainer = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Whether arrays and objects nest deeper than allowed; needs no stack of its own. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= deepest && level.some(isContainer)) return true;
    const next: unknown[] = [];
    for (const one of level)
      if (typeof one === 'object' && one !== null)
        for (const child of Object.values(one)) if (isContainer(child)) next.push(child);
    level = next;
  }
  return false;
}
