import type { CorpusCase } from '../case.ts';
import { add, remove, replace } from '../edit.ts';
import { table } from './table.ts';
import { concept, ids } from './terms.ts';

const clause = 'R4 profiling.html#reslicing';
const aborts = {
  referee:
    'differs: aborts the whole run with "Slice encountered midway through set" (6.5.18; org.hl7.fhir.core issue 2294): leave these files out',
};
const inherited = 'R4 profiling.html#slicing';

const resliced = table('corpus-reslice', aborts)
  .valid('reslice', `the closed reslicing binds within slice mrn only: ${clause}`)
  .valid('reslice-least', `one current record number: ${clause}`)
  .faulty(
    'reslice-closed',
    'reslice',
    add('/identifier/-', { use: 'temp', system: ids('mrn'), value: '5' }),
    ['slicing', 'Patient.identifier[4]'],
    `in slice mrn, in neither of its closed slices: ${clause}`,
  )
  .faulty(
    'reslice-closed-no-discriminator',
    'reslice',
    add('/identifier/-', { system: ids('mrn'), value: '5' }),
    ['slicing', 'Patient.identifier[4]'],
    `in slice mrn, without a use in neither of its closed slices: ${clause}`,
  )
  .faulty(
    'reslice-missing',
    'reslice',
    remove('/identifier/0'),
    ['slicing', 'Patient'],
    `mrn/current 1..1, while mrn 1..* is met by the former one: ${clause}`,
  )
  .faulty(
    'reslice-surplus',
    'reslice',
    add('/identifier/-', { use: 'official', system: ids('mrn'), value: '5' }),
    ['slicing', 'Patient.identifier'],
    `mrn/current 1..1, while mrn has no upper bound: ${clause}`,
  )
  .faulty(
    'reslice-content',
    'reslice',
    remove('/identifier/1/period'),
    ['cardinality', 'Patient.identifier[1]'],
    `period 1..1 within mrn/former: ${clause}`,
  )
  .faulty(
    'reslice-content-current',
    'reslice-least',
    remove('/identifier/0/value'),
    ['cardinality', 'Patient.identifier[0]'],
    `value 1..1 within mrn/current: ${clause}`,
  )
  .faulty(
    'reslice-outer-surplus',
    'reslice',
    add('/identifier/-', { system: ids('ssn'), value: '6' }),
    ['slicing', 'Patient.identifier'],
    `the outer slice ssn is still 0..1: ${inherited}`,
  );

const again = table('corpus-reslice-derived', aborts)
  .valid('reslice-derived', `open reslicing of an inherited slice: ${clause}`)
  .faulty(
    'reslice-derived-missing',
    'reslice-derived',
    replace('/identifier/0/type', concept('cat')),
    ['slicing', 'Patient'],
    `mrn/hospital 1..1: ${clause}`,
  )
  .faulty(
    'reslice-derived-surplus',
    'reslice-derived',
    replace('/identifier/1', {
      type: concept('dog'),
      system: ids('mrn'),
      value: '2',
      assigner: { display: 'Zoo' },
    }),
    ['slicing', 'Patient.identifier'],
    `mrn/hospital 1..1, while mrn 0..2 is kept: ${clause}`,
  )
  .faulty(
    'reslice-derived-content',
    'reslice-derived',
    remove('/identifier/0/assigner'),
    ['cardinality', 'Patient.identifier[0]'],
    `assigner 1..1 within mrn/hospital: ${clause}`,
  )
  .faulty(
    'reslice-derived-outer-surplus',
    'reslice-derived',
    add('/identifier/-', { system: ids('mrn'), value: '4' }),
    ['slicing', 'Patient.identifier'],
    `slice mrn 0..2 of the parent counts all its members, resliced or not: ${clause}`,
  );

const derived = table('corpus-slice-derived')
  .valid('slice-derived', `slices of the parent and of the child: ${inherited}`)
  .faulty(
    'slice-derived-missing',
    'slice-derived',
    remove('/identifier/1'),
    ['slicing', 'Patient'],
    `the child raises slice mrn to 1..1: ${inherited}`,
  )
  .faulty(
    'slice-derived-surplus',
    'slice-derived',
    add('/identifier/-', { system: ids('mrn'), value: '5' }),
    ['slicing', 'Patient.identifier'],
    `the parent allows two, the child one: ${inherited}`,
  )
  .faulty(
    'slice-derived-inherited-content',
    'slice-derived',
    remove('/identifier/1/value'),
    ['cardinality', 'Patient.identifier[1]'],
    `the child asks for a value in the slice of the parent: ${inherited}`,
  )
  .faulty(
    'slice-derived-new-content',
    'slice-derived',
    remove('/identifier/2/period'),
    ['cardinality', 'Patient.identifier[2]'],
    `period 1..1 in the slice the child adds: ${inherited}`,
  );

export const reslicing: CorpusCase[] = [...resliced.rows, ...again.rows, ...derived.rows];
