import type { CorpusCase } from '../case.ts';
import { add, remove, replace } from '../edit.ts';
import { table } from './table.ts';
import { coding, definitions } from './terms.ts';

const clause = 'R4 extensibility.html#Extension';
const defining = 'R4 defining-extensions.html#cardinality';
const contents = 'R4 defining-extensions.html#complex';

const extended = table('corpus-extended')
  .valid('extended', `simple, complex, modifier, and on an element: ${clause}`)
  .faulty(
    'extended-missing',
    'extended',
    remove('/extension/0'),
    ['slicing', 'Patient'],
    `importance 1..1; an extension is sliced by its url: ${defining}`,
  )
  .faulty(
    'extended-surplus',
    'extended',
    add('/extension/-', { url: `${definitions}/corpus-importance`, valueCoding: coding('cat') }),
    ['slicing', 'Patient.extension'],
    `importance 1..1: ${defining}`,
  )
  .faulty(
    'extended-type',
    'extended',
    replace('/extension/0', { url: `${definitions}/corpus-importance`, valueString: 'dog' }),
    ['type', 'Patient.extension[0].value'],
    `the definition takes a Coding: ${clause}`,
  )
  .faulty(
    'extended-binding',
    'extended',
    replace('/extension/0/valueCoding/code', 'parrot'),
    ['binding', 'Patient.extension[0].value'],
    `required binding of the extension: R4 terminologies.html#required`,
  )
  .faulty(
    'extended-part-missing',
    'extended',
    remove('/extension/1/extension/0'),
    ['slicing', 'Patient.extension[1]'],
    `reviewer 1..1 within the complex extension: ${contents}`,
  )
  .faulty(
    'extended-part-surplus',
    'extended',
    add('/extension/1/extension/-', { url: 'on', valueDate: '2024-05-02' }),
    ['slicing', 'Patient.extension[1].extension'],
    `on 0..1 within the complex extension: ${contents}`,
  )
  .faulty(
    'extended-part-surplus-of-two',
    'extended',
    add('/extension/1/extension/-', { url: 'note', valueString: 'once more' }),
    ['slicing', 'Patient.extension[1].extension'],
    `note 0..2 within the complex extension: ${contents}`,
  )
  .faulty(
    'extended-part-unknown',
    'extended',
    add('/extension/1/extension/-', { url: 'colour', valueString: 'red' }),
    ['slicing', 'Patient.extension[1].extension[4]'],
    `the complex extension is closed: R4 elementdefinition-definitions.html#ElementDefinition.slicing.rules`,
  )
  .faulty(
    'extended-part-type',
    'extended',
    replace('/extension/1/extension/1', { url: 'on', valueDateTime: '2024-05-01' }),
    ['type', 'Patient.extension[1].extension[1].value'],
    `on takes a date: ${contents}`,
  )
  .faulty(
    'extended-part-reference',
    'extended',
    replace('/extension/1/extension/0/valueReference/reference', 'Organization/zoo'),
    ['reference', 'Patient.extension[1].extension[0].value'],
    `reviewer takes a Practitioner: R4 elementdefinition-definitions.html#ElementDefinition.type.targetProfile`,
    { referee: 'differs: does not judge the type of a target it cannot fetch' },
  )
  .faulty(
    'extended-part-length',
    'extended',
    replace('/extension/1/extension/2/valueString', 'thirteen char'),
    ['length', 'Patient.extension[1].extension[2].value'],
    `maxLength 12: R4 elementdefinition-definitions.html#ElementDefinition.maxLength`,
  )
  .faulty(
    'extended-modifier-type',
    'extended',
    replace('/modifierExtension/0', { url: `${definitions}/corpus-unsure`, valueString: 'yes' }),
    ['type', 'Patient.modifierExtension[0].value'],
    `unsure takes a boolean: R4 extensibility.html#modifierExtension`,
  )
  .faulty(
    'extended-element-missing',
    'extended',
    remove('/contact/0/extension'),
    ['slicing', 'Patient.contact[0]'],
    `rank 1..1 on each contact: ${defining}`,
  );

const noted = table('corpus-noted-birth')
  .valid('noted-birth', 'an extension on a primitive stands in _birthDate: R4 json.html#primitive')
  .faulty(
    'noted-birth-missing',
    'noted-birth',
    remove('/_birthDate'),
    ['slicing', 'Patient.birthDate'],
    `note 1..1 on birthDate: ${defining}`,
  )
  .faulty(
    'noted-birth-type',
    'noted-birth',
    replace('/_birthDate/extension/0', {
      url: `${definitions}/corpus-birth-note`,
      valueInteger: 29,
    }),
    ['type', 'Patient.birthDate.extension[0].value'],
    `the note is a string: ${clause}`,
  );

export const extensions: CorpusCase[] = [...extended.rows, ...noted.rows];
