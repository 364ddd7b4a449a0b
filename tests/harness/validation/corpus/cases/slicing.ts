import type { CorpusCase } from '../case.ts';
import { add, remove, replace } from '../edit.ts';
import { table } from './table.ts';
import { concept, ids } from './terms.ts';

const clause = 'R4 profiling.html#slicing';
const discriminator = 'R4 profiling.html#discriminator';
const rules = 'R4 elementdefinition-definitions.html#ElementDefinition.slicing.rules';

const byValue = table('corpus-slice-value')
  .valid('slice-value', `one mrn, one ssn: ${clause}`)
  .faulty(
    'slice-value-closed',
    'slice-value',
    add('/identifier/-', { system: ids('other'), value: '9' }),
    ['slicing', 'Patient.identifier[2]'],
    `closed: in no slice: ${rules}`,
  )
  .faulty(
    'slice-value-closed-no-discriminator',
    'slice-value',
    add('/identifier/-', { value: '9' }),
    ['slicing', 'Patient.identifier[2]'],
    `closed: without a system it is in no slice: ${rules}`,
  )
  .faulty(
    'slice-value-missing',
    'slice-value',
    remove('/identifier/0'),
    ['slicing', 'Patient'],
    `slice mrn 1..1, while identifier 1..* is met by the ssn: ${clause}`,
  )
  .faulty(
    'slice-value-surplus',
    'slice-value',
    add('/identifier/-', { system: ids('ssn'), value: '5678' }),
    ['slicing', 'Patient.identifier'],
    `slice ssn 0..1: ${clause}`,
  )
  .faulty(
    'slice-value-content-missing',
    'slice-value',
    remove('/identifier/0/value'),
    ['cardinality', 'Patient.identifier[0]'],
    `value 1..1 within the slice only: ${clause}`,
  )
  .faulty(
    'slice-value-content-long',
    'slice-value',
    replace('/identifier/1/value', '12345'),
    ['length', 'Patient.identifier[1].value'],
    `maxLength 4 within the slice only: ${clause}`,
  );

const byPattern = table('corpus-slice-pattern')
  .valid('slice-pattern', `each slice with its own type: ${clause}`)
  .valid(
    'slice-pattern-open',
    `open: others anywhere; a pattern match among more codings: ${rules}`,
  )
  .faulty(
    'slice-pattern-missing',
    'slice-pattern',
    remove('/component/0'),
    ['slicing', 'Observation'],
    `slice upper 1..1: ${clause}`,
  )
  .faulty(
    'slice-pattern-surplus',
    'slice-pattern-open',
    add('/component/-', { code: concept('fish'), valueInteger: 1 }),
    ['slicing', 'Observation.component'],
    `slice lower 0..1: ${clause}`,
  )
  .faulty(
    'slice-pattern-type',
    'slice-pattern',
    replace('/component/1', { code: concept('fish'), valueQuantity: { value: 3 } }),
    ['type', 'Observation.component[1].value'],
    `slice lower takes integer only: ${clause}`,
  )
  .faulty(
    'slice-pattern-no-value',
    'slice-pattern',
    remove('/component/0/valueQuantity'),
    ['cardinality', 'Observation.component[0]'],
    `value[x] 1..1 within the slice: ${clause}`,
  )
  .faulty(
    'slice-pattern-prohibited',
    'slice-pattern',
    add('/component/1/interpretation', [{ text: 'low' }]),
    ['cardinality', 'Observation.component[1].interpretation'],
    `interpretation 0..0 within the slice: ${clause}`,
  )
  .faulty(
    'slice-pattern-invariant',
    'slice-pattern',
    replace('/component/0/valueQuantity/value', -5),
    ['invariant', 'Observation.component[0]'],
    `corpus-positive binds in the slice: R4 elementdefinition-definitions.html#ElementDefinition.constraint`,
  );

const onThis = table('corpus-slice-this')
  .valid('slice-this', `the slice is not the first entry: ${discriminator}`)
  .faulty(
    'slice-this-missing',
    'slice-this',
    remove('/category/1'),
    ['slicing', 'Observation'],
    `slice kingdom 1..1: ${discriminator}`,
  )
  .faulty(
    'slice-this-surplus',
    'slice-this',
    add('/category/-', concept('mammal')),
    ['slicing', 'Observation.category'],
    `slice class 0..1: ${discriminator}`,
  );

const onPrimitive = table('corpus-slice-given')
  .valid('slice-given', `two primitives, two slices: ${discriminator}`)
  .faulty(
    'slice-given-closed',
    'slice-given',
    replace('/name/0/given/1', 'Carla'),
    ['slicing', 'Patient.name[0].given[1]'],
    `closed: in no slice: ${rules}`,
  )
  .faulty(
    'slice-given-missing',
    'slice-given',
    remove('/name/0/given/0'),
    ['slicing', 'Patient.name[0]'],
    `slice first 1..1: ${clause}`,
  );

const nested = table('corpus-slice-nested')
  .valid('slice-nested', `only both discriminators together make a slice: ${discriminator}`)
  .faulty(
    'slice-nested-missing',
    'slice-nested',
    replace('/contact/0/name/use', 'usual'),
    ['slicing', 'Patient'],
    `slice formal 1..1 by name.use: ${discriminator}`,
  )
  .faulty(
    'slice-nested-content',
    'slice-nested',
    remove('/contact/0/telecom'),
    ['cardinality', 'Patient.contact[0]'],
    `telecom 1..* within the slice: ${clause}`,
  )
  .faulty(
    'slice-nested-rank',
    'slice-nested',
    remove('/telecom/0/rank'),
    ['cardinality', 'Patient.telecom[0]'],
    `rank 1..1 within slice workPhone: ${clause}`,
  )
  .faulty(
    'slice-nested-surplus',
    'slice-nested',
    replace('/telecom/3', { system: 'phone', value: '3', use: 'home' }),
    ['slicing', 'Patient.telecom'],
    `slice homePhone 0..1: ${clause}`,
  );

const byExistence = table('corpus-slice-exists')
  .valid('slice-exists', `one of each: ${discriminator}`)
  .faulty(
    'slice-exists-content',
    'slice-exists',
    remove('/contact/1/period'),
    ['cardinality', 'Patient.contact[1]'],
    `period 1..1 where an organization is named: ${discriminator}`,
  )
  .faulty(
    'slice-exists-content-absent',
    'slice-exists',
    replace('/contact/0', { telecom: [{ system: 'phone', value: '1' }] }),
    ['cardinality', 'Patient.contact[0]'],
    `name 1..1 where no organization is named: ${discriminator}`,
  )
  .faulty(
    'slice-exists-missing',
    'slice-exists',
    remove('/contact/0'),
    ['slicing', 'Patient'],
    `slice person 1..*: ${clause}`,
  );

const byType = table('corpus-slice-type')
  .valid('slice-type-quantity', `a Quantity with its unit: ${discriminator}`)
  .valid('slice-type-string', `a string within its length: ${discriminator}`)
  .faulty(
    'slice-type-content',
    'slice-type-quantity',
    remove('/valueQuantity/unit'),
    ['cardinality', 'Observation.value'],
    `unit 1..1 when the value is a Quantity: ${discriminator}`,
  )
  .faulty(
    'slice-type-length',
    'slice-type-string',
    replace('/valueString', '0123456789a'),
    ['length', 'Observation.value'],
    `maxLength 10 when the value is a string: ${discriminator}`,
  );

const byBinding = table('corpus-slice-binding')
  .valid('slice-binding', `two mammals, no bird, something else: ${discriminator}`)
  .faulty(
    'slice-binding-prohibited',
    'slice-binding',
    add('/component/-', { code: concept('parrot'), valueInteger: 2 }),
    ['slicing', 'Observation.component'],
    `slice bird 0..0; the binding is the discriminating value: ${discriminator}`,
  )
  .faulty(
    'slice-binding-missing',
    'slice-binding',
    replace('/component', [{ code: concept('trout'), valueInteger: 0 }]),
    ['slicing', 'Observation'],
    `slice mammal 1..*: ${clause}`,
  )
  .faulty(
    'slice-binding-content',
    'slice-binding',
    replace('/component/1', { code: concept('whale'), valueString: 'none' }),
    ['type', 'Observation.component[1].value'],
    `integer only within slice mammal: ${clause}`,
  );

export const slicing: CorpusCase[] = [
  byValue,
  byPattern,
  onThis,
  onPrimitive,
  nested,
  byExistence,
  byType,
  byBinding,
].flatMap((profile) => profile.rows);
