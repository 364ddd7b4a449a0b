/** One line of the bench: a ratio within one run, so that machines of any speed can be compared. */
export interface Row {
  readonly name: string;
  readonly what: string;
  /** `at most`: the ratio may not exceed the bound; `at least`: it may not fall below. */
  readonly bound: { readonly at: 'most' | 'least'; readonly value: number };
  /** Unit of what is compared, for a ratio: none. Memory is a difference in MiB. */
  readonly unit: 'ratio' | 'MiB';
  /** One pair, ours and theirs measured one after the other; `said` is printed beside it. */
  readonly pair: (quick: boolean) => Promise<Pair>;
}

export interface Pair {
  readonly value: number;
  readonly said: string;
}

/** The result of one row. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly values: readonly number[];
  readonly judgement: 'kept' | 'exceeded' | 'broken' | 'inconclusive';
  readonly said: string;
}

/** The middle value; of an even number, the lower middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** `broken` is twice a bound: what fails CI. In between the bound is exceeded, and said so. */
export function judge(row: Pick<Row, 'bound'>, value: number): 'kept' | 'exceeded' | 'broken' {
  const over = row.bound.at === 'most' ? value / row.bound.value : row.bound.value / value;
  if (over <= 1) return 'kept';
  return over <= 2 ? 'exceeded' : 'broken';
}
