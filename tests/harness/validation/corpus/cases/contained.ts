import type { CorpusCase } from '../case.ts';
import { add, remove } from '../edit.ts';
import { table } from './table.ts';
import { concept } from './terms.ts';

const clause = 'R4 references.html#contained';
const base = 'R4 domainresource.html#invs';

const basic = {
  resourceType: 'Basic',
  id: 'extra',
  code: { text: 'note' },
  subject: { reference: '#' },
};

export const contained: CorpusCase[] = table('corpus-contained')
  .valid('contained', `one refers to its container, the other is referred to: ${clause}`)
  .faulty(
    'contained-closed',
    'contained',
    add('/contained/-', basic),
    ['slicing', 'DiagnosticReport.contained[2]'],
    `contained is sliced by type, closed: R4 elementdefinition-definitions.html#ElementDefinition.slicing.rules`,
  )
  .faulty(
    'contained-missing',
    'contained',
    remove('/contained/0'),
    ['slicing', 'DiagnosticReport'],
    `slice finding 1..1: R4 profiling.html#slicing`,
  )
  .faulty(
    'contained-surplus',
    'contained',
    add('/contained/-', {
      resourceType: 'Observation',
      id: 'cat',
      status: 'final',
      code: concept('cat'),
      focus: [{ reference: '#' }],
    }),
    ['slicing', 'DiagnosticReport.contained'],
    `slice finding 1..1: R4 profiling.html#slicing`,
  )
  .faulty(
    'contained-content',
    'contained',
    remove('/contained/0/status'),
    ['cardinality', 'DiagnosticReport.contained[0]'],
    `a contained resource keeps the rules of its type: ${clause}`,
  )
  .faulty(
    'contained-unreferenced',
    'contained',
    remove('/performer'),
    ['contained', 'DiagnosticReport.contained[1]'],
    `dom-3: ${base}`,
  )
  .faulty(
    'contained-nested',
    'contained',
    add('/contained/1/contained', [{ ...basic, id: 'deep' }]),
    ['contained', 'DiagnosticReport.contained[1]'],
    `dom-2: contained resources contain none: ${base}`,
  )
  .faulty(
    'contained-version',
    'contained',
    add('/contained/1/meta', { versionId: '1' }),
    ['contained', 'DiagnosticReport.contained[1]'],
    `dom-4: no meta.versionId within: ${base}`,
  )
  .faulty(
    'contained-security',
    'contained',
    add('/contained/1/meta', { security: [{ display: 'secret' }] }),
    ['contained', 'DiagnosticReport.contained[1]'],
    `dom-5: no security label within: ${base}`,
  ).rows;
