import type { CorpusCase } from '../case.ts';
import { move } from '../edit.ts';
import { table } from './table.ts';

const ordered = 'R4 elementdefinition-definitions.html#ElementDefinition.slicing.ordered';
const rules = 'R4 elementdefinition-definitions.html#ElementDefinition.slicing.rules';

const inOrder = table('corpus-slice-ordered')
  .valid('slice-ordered', `open: another name may stand between: ${ordered}`)
  .faulty(
    'slice-ordered-swapped',
    'slice-ordered',
    move('/name/2', '/name/0'),
    ['slicing', 'Patient.name'],
    `usual before official: ${ordered}`,
  );

const atEnd = table('corpus-slice-open-at-end')
  .valid('slice-open-at-end', `the unsliced name comes last: ${rules}`)
  .faulty(
    'slice-open-at-end-first',
    'slice-open-at-end',
    move('/name/2', '/name/0'),
    ['slicing', 'Patient.name[0]'],
    `openAtEnd: additional content only at the end: ${rules}`,
    { referee: 'differs: treats openAtEnd as open' },
  )
  .faulty(
    'slice-open-at-end-between',
    'slice-open-at-end',
    move('/name/2', '/name/1'),
    ['slicing', 'Patient.name[1]'],
    `openAtEnd: not between two slices either: ${rules}`,
    { referee: 'differs: treats openAtEnd as open' },
  )
  .faulty(
    'slice-open-at-end-swapped',
    'slice-open-at-end',
    move('/name/1', '/name/0'),
    ['slicing', 'Patient.name'],
    `ordered as well: ${ordered}`,
  );

export const slicingOrder: CorpusCase[] = [...inOrder.rows, ...atEnd.rows];
