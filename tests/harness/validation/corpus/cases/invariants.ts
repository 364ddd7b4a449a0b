import type { CorpusCase } from '../case.ts';
import { remove, replace } from '../edit.ts';
import { table } from './table.ts';
import { concept } from './terms.ts';

const clause = 'R4 elementdefinition-definitions.html#ElementDefinition.constraint';
const functions = 'R4 fhirpath.html#functions';

export const invariants: CorpusCase[] = table('corpus-invariants')
  .valid('invariants', `all hold but corpus-advice, a warning: ${clause}`)
  .valid('invariants-vacuous', `nothing to quantify over: R4 fhirpath.html, ${clause}`)
  .faulty(
    'invariants-all',
    'invariants',
    replace('/identifier/1/value', 'D-2'),
    ['invariant', 'Patient'],
    `corpus-prefix asks it of all: ${clause}`,
  )
  .faulty(
    'invariants-element',
    'invariants',
    remove('/contact/0/telecom'),
    ['invariant', 'Patient.contact[0]'],
    `corpus-reachable is evaluated on each contact: ${clause}`,
  )
  .faulty(
    'invariants-resolve',
    'invariants',
    remove('/contained/0/name'),
    ['invariant', 'Patient'],
    `corpus-manager: resolve() of a contained reference: ${functions}`,
  )
  .faulty(
    'invariants-member-of',
    'invariants',
    replace('/maritalStatus', concept('parrot')),
    ['invariant', 'Patient'],
    `corpus-member: memberOf() (the extensible binding of the base only warns): ${functions}`,
  )
  .faulty(
    'invariants-conforms-to',
    'invariants',
    remove('/contained/1/qualification'),
    ['invariant', 'Patient'],
    `corpus-conforms: conformsTo(): ${functions}`,
  )
  .faulty(
    'invariants-resource',
    'invariants',
    remove('/gender'),
    ['invariant', 'Patient.name[0]'],
    `corpus-whole: %resource from within an element: R4 fhirpath.html#variables`,
  ).rows;
