/** Nesting beyond this is refused: no FHIR resource needs it, and rules recurse along it. */
export const deepest = 200;

/** Whether arrays and objects nest deeper than allowed; needs no stack of its own. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    const next: unknown[] = [];
    for (const one of level)
      if (typeof one === 'object' && one !== null)
        for (const child of Object.values(one))
          if (typeof child === 'object' && child !== null) next.push(child);
    level = next;
  }
  return false;
}
