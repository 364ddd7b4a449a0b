import type { CorpusCase } from '../case.ts';
import { add, remove, replace } from '../edit.ts';
import { table } from './table.ts';
import { concept } from './terms.ts';

const required = 'R4 terminologies.html#required';
const compose = 'R4 valueset.html#compositions';
const systems = 'http://validation-corpus.example/fhir/CodeSystem';
const partly = 'R4 codesystem-codesystem-content-mode.html#codesystem-content-mode-fragment';
const fragmentNote = { referee: 'differs: refuses every code of a fragment without a server' };
const snomed = 'http://snomed.info/sct';
const ucum = 'R4 datatypes.html#Quantity, terminologies-systems.html';
const external = 'R4 terminologies-systems.html';

const sets = table('corpus-sets')
  .valid('sets', `enumerated, union, intersection, exclusion: ${compose}`)
  .valid(
    'sets-undecided',
    'extensible and preferred bindings allow another code or text; SNOMED CT cannot be decided offline, which is no error: R4 terminologies.html#extensible',
  )
  .faulty(
    'sets-enumerated',
    'sets',
    replace('/code', concept('poodle')),
    ['binding', 'Procedure.code'],
    `an enumeration takes no descendants: ${compose}`,
  )
  .faulty(
    'sets-excluded',
    'sets',
    replace('/category', concept('whale')),
    ['binding', 'Procedure.category'],
    `included by is-a, then excluded: ${compose}`,
  )
  .faulty(
    'sets-intersection-left',
    'sets',
    replace('/outcome', concept('dog')),
    ['binding', 'Procedure.outcome'],
    `two value sets in one include: a code must be in both; a mammal, not of the water: ${compose}`,
  )
  .faulty(
    'sets-intersection-right',
    'sets',
    replace('/outcome', concept('trout')),
    ['binding', 'Procedure.outcome'],
    `of the water, not a mammal: ${compose}`,
  )
  .faulty(
    'sets-union',
    'sets',
    replace('/statusReason', concept('trout')),
    ['binding', 'Procedure.statusReason'],
    `in neither of two includes: ${compose}`,
  )
  .faulty(
    'sets-snomed-enumerated',
    'sets',
    replace('/bodySite/0', concept('51440002', snomed)),
    ['binding', 'Procedure.bodySite[0]'],
    `two SNOMED CT codes are listed, this is not one: decidable without SNOMED CT: ${required}`,
    { referee: 'differs: without SNOMED CT a code outside an enumeration is a warning' },
  )
  .faulty(
    'sets-snomed-other-system',
    'sets',
    replace('/complication/0', concept('8310-5', 'http://loinc.org')),
    ['binding', 'Procedure.complication[0]'],
    `the value set draws from SNOMED CT only: ${required}`,
  );

const fragment = table('corpus-fragmentary')
  .valid('fragment', `a code the fragment lists is in: ${partly}`, fragmentNote)
  .also(
    'fragment-unknown',
    'fragment',
    replace('/followUp/0', concept('gamma', `${systems}/corpus-fragment`)),
    `a code the fragment does not list may exist: unknown, no error: ${partly}`,
    fragmentNote,
  )
  .faulty(
    'fragment-other-system',
    'fragment',
    replace('/followUp/0', concept('alpha')),
    ['binding', 'Procedure.followUp[0]'],
    `the right code in the wrong system is out: ${required}`,
  );

const grammars = table('corpus-grammars')
  .valid('grammars', `language tags, MIME types, countries: ${external}`)
  .also(
    'grammars-alpha-3',
    'grammars',
    replace('/address/0/country', 'AUT'),
    `ISO 3166-1 alpha-3 is in the same system: R4 iso3166.html, ${external}`,
  )
  .also(
    'grammars-mime-parameter',
    'grammars',
    replace('/photo/0/contentType', 'image/svg+xml; charset=utf-8'),
    'a MIME type may carry parameters: R4 datatypes.html#Attachment ("mime type … with charset etc.")',
  )
  .faulty(
    'grammars-language',
    'grammars',
    replace('/language', 'de_AT'),
    ['binding', 'Patient.language'],
    `BCP-47 knows no underscore: ${external}`,
  )
  .faulty(
    'grammars-language-concept',
    'grammars',
    replace('/communication/1/language', concept('12-nl', 'urn:ietf:bcp:47')),
    ['binding', 'Patient.communication[1].language'],
    `a primary subtag is of letters: ${external}`,
  )
  .faulty(
    'grammars-mime-type',
    'grammars',
    replace('/photo/0/contentType', 'jpeg'),
    ['binding', 'Patient.photo[0].contentType'],
    `no type/subtype: ${external}`,
  )
  .faulty(
    'grammars-country-name',
    'grammars',
    replace('/address/0/country', 'Austria'),
    ['binding', 'Patient.address[0].country'],
    `a name, not a code; a binding on a string binds its value: ${required}`,
  )
  .faulty(
    'grammars-country-code',
    'grammars',
    replace('/address/0/country', 'AB'),
    ['binding', 'Patient.address[0].country'],
    `unassigned in ISO 3166-1: ${required}`,
  );

const measured = table('corpus-measured')
  .valid('measured', `a UCUM unit: ${ucum}`)
  .valid('measured-annotated', `powers and annotations are UCUM: ${ucum}`)
  .faulty(
    'measured-no-ucum',
    'measured',
    replace('/valueQuantity/code', 'milligrams'),
    ['binding', 'Observation.value'],
    `no UCUM expression: ${ucum}`,
  )
  .faulty(
    'measured-case',
    'measured',
    replace('/valueQuantity/code', 'KiloG'),
    ['binding', 'Observation.value'],
    `UCUM is case-sensitive here: ${ucum}`,
  )
  .faulty(
    'measured-system',
    'measured',
    replace('/valueQuantity/system', 'http://elsewhere.validation-corpus.example/units'),
    ['binding', 'Observation.value'],
    `the right code in the wrong system: ${required}`,
  )
  .faulty(
    'measured-missing',
    'measured',
    remove('/valueQuantity'),
    ['cardinality', 'Observation'],
    'value[x] 1..1: R4 conformance-rules.html#cardinality',
  )
  .faulty(
    'measured-base-binding',
    'measured',
    add('/valueQuantity/comparator', '=='),
    ['binding', 'Observation.value.comparator'],
    `the base binding inside the type binds as well: ${required}`,
  );

export const bindings: CorpusCase[] = [
  ...sets.rows,
  ...fragment.rows,
  ...grammars.rows,
  ...measured.rows,
];
