import type { CorpusCase } from '../case.ts';
import { add, remove, replace } from '../edit.ts';
import { table } from './table.ts';
import { concept } from './terms.ts';

const discriminator = 'R4 profiling.html#discriminator';
const rules = 'R4 elementdefinition-definitions.html#ElementDefinition.slicing.rules';

const byProfile = table('corpus-slice-profile')
  .valid('slice-profile', `the target conforms: ${discriminator}`)
  .faulty(
    'slice-profile-other-code',
    'slice-profile',
    replace('/contained/0/code', concept('cat')),
    ['slicing', 'DiagnosticReport.result[0]'],
    `the target does not conform, so the entry is in no slice of a closed slicing: ${rules}`,
  )
  .faulty(
    'slice-profile-no-value',
    'slice-profile',
    remove('/contained/0/valueInteger'),
    ['slicing', 'DiagnosticReport.result[0]'],
    `a profile discriminator asks for conformance, not for one value: ${discriminator}`,
  )
  .faulty(
    'slice-profile-surplus',
    'slice-profile',
    add('/result/-', { reference: '#dog' }),
    ['slicing', 'DiagnosticReport.result'],
    `slice dog 1..1: R4 profiling.html#slicing`,
  );

const byTargetType = table('corpus-slice-resolve')
  .valid('slice-resolve', `an Organization and a Practitioner: ${discriminator}`)
  .faulty(
    'slice-resolve-closed',
    'slice-resolve',
    replace('/contained/1', { resourceType: 'PractitionerRole', id: 'vet' }),
    ['slicing', 'DiagnosticReport.performer[1]'],
    `the base allows a PractitionerRole, no slice does: ${rules}`,
  )
  .faulty(
    'slice-resolve-missing',
    'slice-resolve',
    remove('/performer/0'),
    ['slicing', 'DiagnosticReport'],
    `slice institution 1..1; the Organization stays referenced elsewhere: ${discriminator}`,
  )
  .faulty(
    'slice-resolve-surplus',
    'slice-resolve',
    add('/performer/-', { reference: '#zoo' }),
    ['slicing', 'DiagnosticReport.performer'],
    `slice institution 1..1: R4 profiling.html#slicing`,
  );

export const slicingByReference: CorpusCase[] = [...byProfile.rows, ...byTargetType.rows];
