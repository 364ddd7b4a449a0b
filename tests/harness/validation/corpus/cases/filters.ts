import type { CorpusCase } from '../case.ts';
import { remove, replace } from '../edit.ts';
import { table } from './table.ts';
import { concept } from './terms.ts';

const required = 'R4 terminologies.html#required';
const filter = 'R4 codesystem-filter-operator.html';

export const filters: CorpusCase[] = table('corpus-filters')
  .valid('filters', `each concept within its filter: ${filter}`)
  .valid(
    'filters-edge',
    `is-a takes the concept itself; one coding of several is enough: ${filter}, ${required}`,
  )
  .faulty(
    'filters-is-a',
    'filters',
    replace('/bodySite', concept('parrot')),
    ['binding', 'Observation.bodySite'],
    `not below mammal: ${filter}#codesystem-filter-operator-is-a`,
  )
  .faulty(
    'filters-descendent-of',
    'filters',
    replace('/method', concept('bird')),
    ['binding', 'Observation.method'],
    `descendent-of leaves the concept itself out: ${filter}#codesystem-filter-operator-descendent-of`,
  )
  .faulty(
    'filters-descendent-of-other',
    'filters',
    replace('/method', concept('dog')),
    ['binding', 'Observation.method'],
    `not below bird: ${filter}#codesystem-filter-operator-descendent-of`,
  )
  .faulty(
    'filters-equal',
    'filters',
    replace('/code', concept('dog')),
    ['binding', 'Observation.code'],
    `habitat is land, not water: ${filter}#codesystem-filter-operator-.61`,
  )
  .faulty(
    'filters-equal-no-property',
    'filters',
    replace('/code', concept('fish')),
    ['binding', 'Observation.code'],
    `a concept without the property does not have the value: ${filter}#codesystem-filter-operator-.61`,
  )
  .faulty(
    'filters-in',
    'filters',
    replace('/category/1', concept('trout')),
    ['binding', 'Observation.category[1]'],
    `habitat water is neither land nor air; the second repetition is judged too: ${filter}#codesystem-filter-operator-in`,
  )
  .faulty(
    'filters-regex',
    'filters',
    replace('/valueCodeableConcept', concept('dog')),
    ['binding', 'Observation.value'],
    `the code has no p: ${filter}#codesystem-filter-operator-regex`,
  )
  .faulty(
    'filters-coding-unknown',
    'filters',
    replace('/meta/tag/0/code', 'unicorn'),
    ['binding', 'Observation.meta.tag[0]'],
    `a Coding with a code the complete system lacks: ${required}`,
  )
  .faulty(
    'filters-coding-case',
    'filters',
    replace('/meta/tag/0/code', 'Dog'),
    ['binding', 'Observation.meta.tag[0]'],
    'caseSensitive true: R4 codesystem-definitions.html#CodeSystem.caseSensitive',
  )
  .faulty(
    'filters-no-system',
    'filters',
    remove('/bodySite/coding/0/system'),
    ['binding', 'Observation.bodySite'],
    `a code without its system is in no value set: R4 datatypes.html#Coding, ${required}`,
  )
  .faulty(
    'filters-text-only',
    'filters',
    replace('/bodySite', { text: 'a poodle' }),
    ['binding', 'Observation.bodySite'],
    `"one of the coding values SHALL be from the specified value set": ${required}`,
  ).rows;
