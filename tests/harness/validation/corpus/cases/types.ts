import type { CorpusCase } from '../case.ts';
import { add, remove, replace } from '../edit.ts';
import { table } from './table.ts';
import { concept } from './terms.ts';

const allowed = 'R4 elementdefinition-definitions.html#ElementDefinition.type';
const choice = 'R4 formats.html#choice';
const profiled = 'R4 elementdefinition-definitions.html#ElementDefinition.type.profile';

const choices = table('corpus-choice')
  .valid('choice', `one allowed type: ${allowed}`)
  .valid('choice-other', `the other allowed type: ${allowed}`)
  .faulty(
    'choice-missing',
    'choice',
    remove('/valueQuantity'),
    ['cardinality', 'Observation'],
    `value[x] 1..1, of whatever type: R4 conformance-rules.html#cardinality`,
  )
  .faulty(
    'choice-two',
    'choice',
    add('/valueCodeableConcept', concept('dog')),
    ['type', 'Observation.value'],
    `one type at a time: ${choice}`,
  )
  .faulty(
    'choice-invariant',
    'choice-other',
    replace('/effectivePeriod', { start: '2024-05-02', end: '2024-05-01' }),
    ['invariant', 'Observation.effective'],
    `per-1: the base rules of the chosen type still bind: R4 datatypes.html#Period`,
  )
  .faulty(
    'choice-nested-excluded',
    'choice',
    replace('/component/0', { code: concept('cat'), valueString: 'four' }),
    ['type', 'Observation.component[0].value'],
    `component.value[x] takes an integer only: ${allowed}`,
  );

const single = table('corpus-typed')
  .valid('typed', `a name to its profile: ${profiled}`)
  .faulty(
    'typed-missing',
    'typed',
    remove('/name/0/given'),
    ['cardinality', 'Patient.name[0]'],
    `given 1..* by the profile of the data type: ${profiled}`,
  )
  .faulty(
    'typed-prohibited',
    'typed',
    add('/name/0/text', 'Ana Novak'),
    ['cardinality', 'Patient.name[0].text'],
    `text 0..0 by the profile of the data type: ${profiled}`,
  );

const simple = table('corpus-simple-quantity')
  .valid('simple-quantity', `SimpleQuantity: R4 datatypes.html#SimpleQuantity`)
  .faulty(
    'simple-quantity-comparator',
    'simple-quantity',
    add('/valueQuantity/comparator', '<'),
    ['cardinality', 'Observation.value.comparator'],
    `sqty-1, comparator 0..0: R4 datatypes.html#SimpleQuantity`,
  );

export const types: CorpusCase[] = [...choices.rows, ...single.rows, ...simple.rows];
