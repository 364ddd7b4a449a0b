/** The values of which an asynchronous question is answered by yes, asked one after the other. */
export async function keepIf<T>(
  values: readonly T[],
  question: (value: T) => Promise<boolean>,
): Promise<T[]> {
  const kept: T[] = [];
  for (const value of values) if (await question(value)) kept.push(value);
  return kept;
}
