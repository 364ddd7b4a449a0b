/**
 * Whether an error is of a class, by its name: a check file may hold its own copy of the class, since
 * Node keeps modules loaded by `import` and by `require` apart and mocha's own CLI uses the latter.
 */
export function isNamed<T extends Error & { readonly name: string }>(
  error: unknown,
  name: T['name'],
): error is T {
  return error instanceof Error && error.name === name;
}
