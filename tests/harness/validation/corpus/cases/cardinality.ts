import type { CorpusCase } from '../case.ts';
import { add, remove, replace } from '../edit.ts';
import { table } from './table.ts';
import { ids } from './terms.ts';

const clause = 'R4 conformance-rules.html#cardinality';

const patient = table('corpus-cardinality')
  .valid('cardinality-least', `every minimum met, nothing more: ${clause}`)
  .valid('cardinality-most', `every maximum reached; contact.telecom 0..1 per contact: ${clause}`)
  .faulty(
    'cardinality-no-identifier',
    'cardinality-least',
    remove('/identifier'),
    ['cardinality', 'Patient'],
    `identifier 1..2, none: ${clause}`,
  )
  .faulty(
    'cardinality-three-identifiers',
    'cardinality-most',
    add('/identifier/-', { system: ids('other'), value: '3' }),
    ['cardinality', 'Patient.identifier'],
    `identifier 1..2, three: ${clause}`,
  )
  .faulty(
    'cardinality-no-gender',
    'cardinality-least',
    remove('/gender'),
    ['cardinality', 'Patient'],
    `gender 1..1, a primitive of the base 0..1: ${clause}`,
  )
  .faulty(
    'cardinality-two-names',
    'cardinality-least',
    add('/name/-', { family: 'Novak-Kos' }),
    ['cardinality', 'Patient.name'],
    `name 1..1 in the profile, 0..* in the base; still an array: ${clause}`,
  )
  .faulty(
    'cardinality-two-telecoms',
    'cardinality-most',
    add('/telecom/-', { system: 'email', value: 'x' }),
    ['cardinality', 'Patient.telecom'],
    `telecom 0..1: ${clause}`,
  )
  .faulty(
    'cardinality-prohibited',
    'cardinality-least',
    add('/photo', [{ contentType: 'image/jpeg' }]),
    ['cardinality', 'Patient.photo'],
    'photo 0..0: R4 elementdefinition-definitions.html#ElementDefinition.max',
  )
  .faulty(
    'cardinality-child-missing',
    'cardinality-most',
    replace('/contact/1', { relationship: [{ text: 'friend' }], address: { city: 'Kranj' } }),
    ['cardinality', 'Patient.contact[1]'],
    `contact.name 1..1 binds in every contact that is there: ${clause}`,
  )
  .faulty(
    'cardinality-child-surplus',
    'cardinality-most',
    add('/contact/0/telecom/-', { system: 'phone', value: '3' }),
    ['cardinality', 'Patient.contact[0].telecom'],
    `contact.telecom 0..1: ${clause}`,
  );

const citizen = table('corpus-citizen')
  .valid('citizen', 'parent and child profile met: R4 profiling.html#extending')
  .valid(
    'citizen-value-absent',
    'a primitive with an extension and no value is present: R4 datatypes.html#Element, extensibility.html#Special-Case',
  )
  .faulty(
    'citizen-no-birth-date',
    'citizen',
    remove('/birthDate'),
    ['cardinality', 'Patient'],
    `birthDate 1..1 of the derived profile: ${clause}`,
  )
  .faulty(
    'citizen-inherited',
    'citizen',
    remove('/gender'),
    ['cardinality', 'Patient'],
    'gender 1..1 of the parent still binds: R4 profiling.html#extending',
  );

const nested = table('corpus-questionnaire')
  .valid(
    'questionnaire-nested',
    'item.item.text given, item.text not asked: R4 elementdefinition.html',
  )
  .faulty(
    'questionnaire-no-text',
    'questionnaire-nested',
    remove('/item/0/item/1/text'),
    ['cardinality', 'Questionnaire.item[0].item[1]'],
    'the profile unfolds item.item, a contentReference: R4 elementdefinition-definitions.html#ElementDefinition.contentReference',
  );

export const cardinality: CorpusCase[] = [...patient.rows, ...citizen.rows, ...nested.rows];
