/** What a search value is compared against besides the resource's own: where the server stands, what a reference may point to. */
export interface Circumstance {
  /** The FHIR base, without a slash at its end. */
  readonly base: string;
  /** Types the parameter's references may have; empty is any. */
  readonly targets: readonly string[];
}

/**
 * How one type of search parameter works. `index` turns what the parameter's expression selects into values, once per
 * resource; `test` turns one alternative of the search value into a question about such a value.
 */
export interface SearchRule<Value> {
  /** Modifiers understood, without the colon; any other is refused (R4 search, 3.1.1.4.4). */
  readonly modifiers: readonly string[];
  index(found: readonly unknown[]): readonly Value[];
  /** @throws Refusal when the text is not a value of this type. */
  test(
    text: string,
    modifier: string | undefined,
    circumstance: Circumstance,
  ): (value: Value) => boolean;
  /** What `_sort` compares. */
  sortKey(value: Value): string | number;
}

/** Whether a thing is an object with members to look at. */
export function isObject(thing: unknown): thing is Readonly<Record<string, unknown>> {
  return typeof thing === 'object' && thing !== null;
}
