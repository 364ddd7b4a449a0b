/** Ids below one id: `below('A.4', 8)` is A.4.1 to A.4.8. */
const below = (id: string, last: number, first = 1): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${id}.${String(first + index)}`);

/**
 * The ids of the guideline, read from the tables of its section 4: the report, groups included.
 * A.1.8 counts from 0.
 */
const report = [
  'A.1',
  ...['A.1.1', ...below('A.1.1', 5)],
  ...['A.1.2', ...below('A.1.2', 2)],
  ...['A.1.3', 'A.1.3.1', ...below('A.1.3.1', 3)],
  ...['A.1.4', ...below('A.1.4', 6)],
  ...['A.1.5', ...below('A.1.5', 4)],
  ...['A.1.6', ...below('A.1.6', 4)],
  ...['A.1.7', ...below('A.1.7', 4)],
  ...['A.1.8', ...below('A.1.8', 11, 0)],
  ...['A.2', ...below('A.2', 7)],
  ...['A.3', ...below('A.3', 3)],
  ...['A.4', ...below('A.4', 8)],
  'A.5',
  ...['A.5.1', ...below('A.5.1', 5), 'A.5.1.6', ...below('A.5.1.6', 2)],
  ...['A.5.1.7', 'A.5.1.8', ...below('A.5.1.8', 3), 'A.5.1.9'],
  ...['A.5.2', ...below('A.5.2', 7)],
  ...['A.5.3', ...below('A.5.3', 8)],
  ...['A.5.4', ...below('A.5.4', 3), ...below('A.5.4.3', 4)],
  ...['A.5.5', ...below('A.5.5', 2), ...below('A.5.5.2', 2)],
  ...['A.5.6', ...below('A.5.6', 2)],
  ...['A.6', ...below('A.6', 10)],
  ...['A.7', 'A.7.1'],
  ...['A.8', 'A.8.1'],
];

/** The manifest, groups included. */
const manifest = [...['B.1', ...below('B.1', 4)], ...below('B.1.4', 7), ...below('B.1.4.7', 3)];

/** Article 10: the filters, and what a list returns beside them. */
const list = [
  ...Array.from({ length: 8 }, (_, index) => `F${String(index + 1)}`),
  ...Array.from({ length: 3 }, (_, index) => `R${String(index + 1)}`),
];

/** Every element of the guideline, in its order: 150 of the data sets, 8 filters, 3 returned parameters. */
export const guidelineIds: readonly string[] = [...report, ...manifest, ...list];
