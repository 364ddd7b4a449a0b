import type { CorpusCase } from '../case.ts';
import { add, remove, replace } from '../edit.ts';
import { table } from './table.ts';
import { concept } from './terms.ts';

const fixed = 'R4 elementdefinition-definitions.html#ElementDefinition.fixed_x_';
const pattern = 'R4 elementdefinition-definitions.html#ElementDefinition.pattern_x_';
const limits = 'R4 elementdefinition-definitions.html#ElementDefinition.maxLength';
const least = 'R4 elementdefinition-definitions.html#ElementDefinition.minValue_x_';
const most = 'R4 elementdefinition-definitions.html#ElementDefinition.maxValue_x_';

const exactly = table('corpus-fixed')
  .valid('fixed', `every fixed value as written: ${fixed}`)
  .also(
    'fixed-absent',
    'fixed',
    remove('/method'),
    `fixed without a minimum demands nothing: ${fixed}`,
  )
  .faulty(
    'fixed-code',
    'fixed',
    replace('/status', 'amended'),
    ['fixed', 'Observation.status'],
    `fixedCode final; amended is in the required binding: ${fixed}`,
  )
  .faulty(
    'fixed-concept-with-more',
    'fixed',
    add('/code/text', 'a dog'),
    ['fixed', 'Observation.code'],
    `"the values must match exactly": a member more is not the fixed value: ${fixed}`,
  )
  .faulty(
    'fixed-concept-display',
    'fixed',
    remove('/code/coding/0/display'),
    ['fixed', 'Observation.code'],
    `a member less is not the fixed value: ${fixed}`,
  )
  .faulty(
    'fixed-integer',
    'fixed',
    replace('/valueInteger', 3),
    ['fixed', 'Observation.value'],
    `fixedInteger 4: ${fixed}`,
  )
  .faulty(
    'fixed-string-case',
    'fixed',
    replace('/method/text', 'Counted'),
    ['fixed', 'Observation.method.text'],
    `fixed compares case-sensitively: ${fixed}`,
  );

const time = table('corpus-fixed-time')
  .valid('fixed-time', `fixedInstant as written: ${fixed}`, {
    referee: 'differs: compares the display form of a fixed time, so no time is ever equal',
  })
  .faulty(
    'fixed-time-other',
    'fixed-time',
    replace('/issued', '2024-05-01T10:00:01Z'),
    ['fixed', 'Observation.issued'],
    `fixedInstant: ${fixed}`,
  );

const atLeast = table('corpus-pattern')
  .valid('pattern', `just the pattern: ${pattern}`)
  .valid('pattern-more', `more members, more codings, in another order: ${pattern}`)
  .faulty(
    'pattern-second-repetition',
    'pattern',
    add('/category/-', concept('bird')),
    ['pattern', 'Observation.category[1]'],
    `the pattern binds every repetition: ${pattern}`,
  )
  .faulty(
    'pattern-system',
    'pattern',
    replace('/code/coding/0/system', 'http://elsewhere.validation-corpus.example/animals'),
    ['pattern', 'Observation.code'],
    `system and code must stand in one coding: ${pattern}`,
  )
  .faulty(
    'pattern-spread-over-codings',
    'pattern',
    replace('/code/coding', [
      { system: 'http://validation-corpus.example/fhir/CodeSystem/corpus-animals', code: 'cat' },
      { system: 'http://elsewhere.validation-corpus.example/animals', code: 'dog' },
    ]),
    ['pattern', 'Observation.code'],
    `"if an array, it must match (recursively) the pattern value": one coding, not two halves: ${pattern}`,
  )
  .faulty(
    'pattern-identifier-member-missing',
    'pattern',
    remove('/identifier/0/use'),
    ['pattern', 'Observation.identifier[0]'],
    `patternIdentifier asks for use: ${pattern}`,
  )
  .faulty(
    'pattern-quantity-unit',
    'pattern',
    replace('/valueQuantity/code', 'g'),
    ['pattern', 'Observation.value'],
    `patternQuantity asks for kg: ${pattern}`,
  )
  .faulty(
    'pattern-string',
    'pattern',
    replace('/bodySite/text', 'left ear tip'),
    ['pattern', 'Observation.bodySite.text'],
    `a pattern on a primitive is exact: ${pattern}`,
  );

const bounded = table('corpus-limits')
  .valid('limits', `every value at its limit: ${limits}`)
  .faulty(
    'limits-too-long',
    'limits',
    replace('/identifier/0/value', '123456789'),
    ['length', 'Patient.identifier[0].value'],
    `maxLength 8, nine characters: ${limits}`,
  )
  .faulty(
    'limits-second-repetition',
    'limits',
    replace('/name/0/given/1', 'Marijana'),
    ['length', 'Patient.name[0].given[1]'],
    `maxLength 6 in each repetition: ${limits}`,
  )
  .faulty(
    'limits-below',
    'limits',
    replace('/multipleBirthInteger', 0),
    ['range', 'Patient.multipleBirth'],
    `minValueInteger 1: ${least}`,
  )
  .faulty(
    'limits-above',
    'limits',
    replace('/multipleBirthInteger', 7),
    ['range', 'Patient.multipleBirth'],
    `maxValueInteger 6: ${most}`,
  )
  .faulty(
    'limits-too-early',
    'limits',
    replace('/birthDate', '1899-12-31'),
    ['range', 'Patient.birthDate'],
    `minValueDate 1900-01-01: ${least}`,
    { referee: 'differs: minValueDate is not checked' },
  );

export const values: CorpusCase[] = [
  ...exactly.rows,
  ...time.rows,
  ...atLeast.rows,
  ...bounded.rows,
];
